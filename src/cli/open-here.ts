// Opens the repository that a command was started in.

import { resolve } from 'node:path';
import { openWorkspace, type Workspace } from '../check/workspace.ts';
import type { Io } from './io.ts';
import { dayOf, type SharedOptions } from './options.ts';
import { loadShipped } from './shipped.ts';

/** @param start the path that the repository is looked for from, upwards */
export function openHere(start: string, options: Pick<SharedOptions, 'on'>, io: Io): Promise<Workspace> {
  const shippedFolder = resolve(io.packageRoot, 'schema');
  return openWorkspace(resolve(io.cwd, start), io.cwd, loadShipped(io.packageRoot), shippedFolder, dayOf(options, io));
}
