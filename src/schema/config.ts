// The repository's configuration, forloeb.config.yaml.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from '../generated/types.ts';
import { finding, type Finding } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import { findingCodes } from '../locales/locales.ts';
import { valueAt, type Data } from '../parse/data.ts';
import { inspectAddresses } from './addresses.ts';
import { inspectLogo } from './logo.ts';
import { readSetupFile } from './read-setup-file.ts';
import { inspectTheme } from './theme.ts';

export const configName = 'forloeb.config.yaml';

/**
 * Reads the configuration of the repository at `root`; an empty one if there is no file.
 * @throws SetupError with file and line for a file that is wrong
 */
export function loadConfig(root: string, cwd: string): Configuration {
  const path = join(root, configName);
  if (!existsSync(path)) return {};
  const { file, data, value, stop } = readSetupFile(path, cwd, () => 'config');
  stop([
    ...unknownCodes(data, file),
    ...inspectAddresses(data, file),
    ...inspectTheme(data, file),
    ...inspectLogo(data, file, root),
  ]);
  return value as Configuration;
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
