// Finds programmes whose version is not in their own list of revisions.

import { headFault } from '../head-fault.ts';
import type { Check } from './check.ts';

export const versionWithoutRevision: Check = {
  id: 'version-without-revision',
  weight: 'may',
  run(programme) {
    const { version, revisions = [] } = programme.head;
    if (version === undefined || revisions.some((revision) => revision.version === version)) return [];
    return [headFault('version-without-revision', programme, ['version'], { value: version })];
  },
};
