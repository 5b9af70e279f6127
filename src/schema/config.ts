// The repository's configuration, forloeb.config.yaml.

import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Configuration } from '../generated/types.ts';
import { finding, type Finding } from '../finding/finding.ts';
import { lineStarts } from '../finding/place.ts';
import { suggest } from '../finding/suggest.ts';
import { findingCodes } from '../locales/locales.ts';
import { valueAt, type Data } from '../parse/data.ts';
import { readYaml } from '../parse/yaml.ts';
import { SetupError } from '../read/setup-error.ts';
import { readShape } from './shapes.ts';

export const configName = 'forloeb.config.yaml';

/**
 * Reads the configuration of the repository at `root`; an empty one if there is no file.
 * @throws SetupError with file and line for a file that is wrong
 */
export function loadConfig(root: string, cwd: string): Configuration {
  const path = join(root, configName);
  if (!existsSync(path)) return {};
  const file = relative(cwd, path).replaceAll('\\', '/');
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const lines = new Map([[file, lineStarts(text)]]);
  const { data, findings } = readYaml(text, file, { start: 0, end: text.length });
  const broken = findings.filter(({ weight }) => weight === 'broken');
  if (broken.length > 0) throw new SetupError(broken, lines);
  if (data === undefined) return {};
  const shaped = readShape('config', data, file);
  const faults = shaped.findings.length > 0 ? shaped.findings : unknownCodes(data, file);
  if (faults.length > 0) throw new SetupError(faults, lines);
  return shaped.value as Configuration;
}

/** A weight for a code that no finding has would be ignored without a word. */
function unknownCodes(data: Data, file: string): Finding[] {
  const weighted = valueAt(data, ['weights']);
  const entries = weighted?.kind === 'map' ? [...weighted.entries.values()] : [];
  return entries
    .filter(({ key }) => !findingCodes.some((code) => code === key))
    .map(({ key, keyRange }) =>
      finding(
        'unknown-key',
        'broken',
        { file, ...keyRange },
        { key, suggestions: suggest(key, findingCodes) },
        { path: ['weights', key] },
      ),
    );
}
