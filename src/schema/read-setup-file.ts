// Reads a file that the tool is set up with: the configuration, or a model, profile or catalogue of the repository's own.

import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { finding, type Finding } from '../finding/finding.ts';
import { lineStarts } from '../finding/place.ts';
import type { DataMap } from '../parse/data.ts';
import { readYaml } from '../parse/yaml.ts';
import { firstBadLine } from '../read/programme-folder.ts';
import { SetupError } from '../read/setup-error.ts';
import { readShape } from './shapes.ts';

export interface SetupFile {
  /** As it is shown. */
  file: string;
  data: DataMap;
  value: unknown;
  /** Stops the run if there is a fault. */
  stop: (faults: readonly Finding[]) => void;
}

/**
 * Reads and validates a file.
 * @param base folder that paths in messages are relative to
 * @param shapeOf name of the schema that the data are held to
 * @throws SetupError with file and line for whatever is wrong with it
 */
export function readSetupFile(path: string, base: string, shapeOf: (data: DataMap) => string): SetupFile {
  const file = relative(base, path).replaceAll('\\', '/');
  const text = readText(path, file);
  const lines = new Map([[file, lineStarts(text)]]);
  const stop = (faults: readonly Finding[]): void => {
    if (faults.length > 0) throw new SetupError(faults, lines);
  };
  // Here a value that a comment cuts off is a fault too: nobody would see that it is not used.
  const { data, findings } = readYaml(text, file, { start: 0, end: text.length });
  stop(findings);
  if (data?.kind !== 'map') {
    const at = data?.range ?? { start: 0, end: 0 };
    throw new SetupError([finding('frontmatter-map', 'broken', { file, ...at })], lines);
  }
  const shaped = readShape(shapeOf(data), data, file, { keepsEmpty: true });
  stop(shaped.findings);
  return { file, data, value: shaped.value, stop };
}

/**
 * Names of what stands in a folder, sorted.
 * @throws SetupError for what is no folder
 */
export function namesIn(path: string, base: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    throw unreadable(relative(base, path).replaceAll('\\', '/'), error);
  }
}

function readText(path: string, file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw unreadable(file, error);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw stopped('not-utf8', file, { line: firstBadLine(bytes) });
  }
}

function unreadable(file: string, error: unknown): SetupError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return stopped('file-unreadable', file, { reason });
}

function stopped(code: 'file-unreadable' | 'not-utf8', file: string, args: Finding['args']): SetupError {
  return new SetupError([finding(code, 'broken', { file, start: 0, end: 0 }, { file, ...args })], new Map());
}
