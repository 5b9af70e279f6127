// Reads a programme's folder: its Markdown files as text and the names of its downloads. Nothing outside the folder is ever opened.

import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { basename, join } from 'node:path';
import { finding, type Finding } from '../finding/finding.ts';

/** The file that makes a folder a programme. */
export const headName = 'programme.md';

/** Larger files are refused: the largest real chapter is a twentieth of it. */
export const maxFileBytes = 1024 * 1024;
/** Entries read in one folder, so that a hostile tree cannot keep the tool busy. */
const maxEntries = 10_000;

export interface ProgrammeFolder {
  /** Absolute path. */
  path: string;
  name: string;
  /** Text of every readable Markdown file, by path in the folder with forward slashes. */
  texts: Map<string, string>;
  /** Paths of the files that may be linked to: what stands in `files/`. */
  downloads: Set<string>;
  /** What could not be read, and why. */
  findings: Finding[];
}

/** Reads `programme.md`, the chapters beside it, `local/*.md`, and the list of `files/`. */
export function readProgrammeFolder(path: string): ProgrammeFolder {
  const folder: ProgrammeFolder = { path, name: basename(path), texts: new Map(), downloads: new Set(), findings: [] };
  readTexts(folder, '');
  if (entriesOf(folder, '').includes('local')) readTexts(folder, 'local');
  listDownloads(folder, 'files');
  return folder;
}

function readTexts(folder: ProgrammeFolder, under: string): void {
  for (const name of entriesOf(folder, under)) {
    const file = under === '' ? name : `${under}/${name}`;
    if (!name.endsWith('.md')) {
      if (under === '' && statOf(folder, file)?.isSymbolicLink()) refuse(folder, file, 'symbolic-link');
      continue;
    }
    const stat = statOf(folder, file);
    if (stat === undefined) continue;
    if (stat.isSymbolicLink()) refuse(folder, file, 'symbolic-link');
    else if (!stat.isFile()) refuse(folder, file, 'not-a-file');
    else if (stat.size > maxFileBytes)
      refuse(folder, file, 'file-too-large', {
        mebibytes: (stat.size / 1024 / 1024).toFixed(1),
        most: maxFileBytes / 1024 / 1024,
      });
    else readText(folder, file);
  }
}

function readText(folder: ProgrammeFolder, file: string): void {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder.path, file));
  } catch (error) {
    refuse(folder, file, 'file-unreadable', { reason: reasonOf(error) });
    return;
  }
  try {
    folder.texts.set(file, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    refuse(folder, file, 'not-utf8', { line: firstBadLine(bytes) });
  }
}

/** Line of the first byte that is not UTF-8. A line feed is never a part of another character, so each line is read by itself. */
export function firstBadLine(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf('\n', start);
    try {
      decoder.decode(bytes.subarray(start, end === -1 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end === -1) return line;
    start = end + 1;
  }
}

function listDownloads(folder: ProgrammeFolder, under: string): void {
  const stat = statOf(folder, under, true);
  if (stat === undefined) return;
  if (stat.isSymbolicLink()) return; // reported with the folder's other entries
  if (!stat.isDirectory()) return;
  for (const name of entriesOf(folder, under)) {
    const file = `${under}/${name}`;
    const entry = statOf(folder, file);
    if (entry?.isSymbolicLink()) refuse(folder, file, 'symbolic-link');
    else if (entry?.isDirectory()) listDownloads(folder, file);
    else if (entry?.isFile()) folder.downloads.add(file);
  }
}

function entriesOf(folder: ProgrammeFolder, under: string): string[] {
  try {
    if (under !== '' && lstatSync(join(folder.path, under)).isSymbolicLink()) return [];
    return readdirSync(join(folder.path, under)).sort(naturalOrder).slice(0, maxEntries);
  } catch (error) {
    refuse(folder, under === '' ? headName : under, 'file-unreadable', { reason: reasonOf(error) });
    return [];
  }
}

function statOf(folder: ProgrammeFolder, file: string, quiet = false): Stats | undefined {
  try {
    return lstatSync(join(folder.path, file));
  } catch (error) {
    if (!quiet) refuse(folder, file, 'file-unreadable', { reason: reasonOf(error) });
    return undefined;
  }
}

function refuse(folder: ProgrammeFolder, file: string, code: Finding['code'], args: Finding['args'] = {}): void {
  folder.findings.push(finding(code, 'broken', { file, start: 0, end: 0 }, { file, ...args }));
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

const collator = new Intl.Collator('da', { numeric: true });

/** The order a reader expects: `2-x` before `10-x`. */
export function naturalOrder(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : 1);
}
