// Checks an example of a page about findings as the programme that it is a part of.

import { join } from 'node:path';
import { loadShippedSources } from '../../src/build/shipped-sources.ts';
import type { ExampleFiles } from '../../src/check/check-page.ts';
import type { Checked } from '../../src/check/check-programme.ts';
import { configName, loadConfig } from '../../src/schema/config.ts';
import { loadSchema, type Schema } from '../../src/schema/load.ts';
import { checkFiles, folderOf, projectRoot, schema } from '../support.ts';

/** programme.md unless the example says otherwise: its lines are added, and stand for those of the same keys. */
const head = {
  id: 'id: eksempel',
  titel: 'titel: Eksempel',
  sprog: 'sprog: da',
  model: 'model: generic-mental-health-2015@1',
  status: 'status: kladde',
  parter:
    'parter:\n  - { id: nord, navn: Region Nord, slags: region }\n  - { id: aaby, navn: Aaby Kommune, slags: kommune }',
};

function headWith(lines: string): string {
  const defaults = Object.entries(head).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(lines));
  return `---\n${defaults.map(([, line]) => `${line}\n`).join('')}${lines}---\n\nEt kort resumé.\n`;
}

/** Checks the files of an example: with a head of its own, and with its own models and configuration beside what ships. */
export async function checkExample(files: ExampleFiles): Promise<{ checked: Checked; texts: Record<string, string> }> {
  const config = files[configName];
  if (config !== undefined) {
    const root = folderOf({ [configName]: config });
    loadConfig(root, root);
  }
  const own = Object.entries(files).filter(([path]) => path.startsWith('schema/'));
  const used: Schema =
    own.length === 0
      ? schema
      : await loadSchema(loadShippedSources(), join(folderOf(Object.fromEntries(own)), 'schema'), projectRoot);
  const given = files['programme.md'] ?? '';
  const texts = {
    ...Object.fromEntries(Object.entries(files).filter(([path]) => path !== configName && !path.startsWith('schema/'))),
    'programme.md': given.startsWith('---') ? given : headWith(given),
  };
  return { checked: checkFiles(texts, { schema: used }), texts };
}
