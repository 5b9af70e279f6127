// Takes files whose names hold a CPR number out of a folder: a name stands in addresses, messages and reports.

import { finding } from '../finding/finding.ts';
import { maskCpr } from '../parse/cpr.ts';
import type { ProgrammeFolder } from '../read/programme-folder.ts';

const mask = (name: string): string => maskCpr(name, []).text;

/** The folder without those files, with a finding for each. */
export function maskNames(folder: ProgrammeFolder): ProgrammeFolder {
  const names = [...folder.texts.keys(), ...folder.downloads].filter((name) => mask(name) !== name);
  const holding = new Set(names);
  return {
    ...folder,
    texts: new Map([...folder.texts].filter(([name]) => !holding.has(name))),
    downloads: new Set([...folder.downloads].filter((name) => !holding.has(name))),
    findings: [
      ...folder.findings.map((each) => ({
        ...each,
        place: { ...each.place, file: mask(each.place.file) },
        args: typeof each.args['file'] === 'string' ? { ...each.args, file: mask(each.args['file']) } : each.args,
      })),
      ...names.map((name) => finding('cpr', 'broken', { file: mask(name), start: 0, end: 0 })),
    ],
  };
}
