// The small model of the fixtures beside what ships: a check against it is quick, and says little but what is wrong.

import { join } from 'node:path';
import { loadShippedSources } from '../src/build/shipped-sources.ts';
import { loadSchema, type Schema } from '../src/schema/load.ts';
import { projectRoot } from './support.ts';

export const fixtureFolder = join(projectRoot, 'tests/fixtures');
export const fixtureSchema: Schema = await loadSchema(loadShippedSources(), join(fixtureFolder, 'schema'), projectRoot);
