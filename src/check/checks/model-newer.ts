// Finds a programme that was written for an older version of its model, and lists what the model has asked for since.

import { headFault } from '../head-fault.ts';
import type { Check } from './check.ts';

export const modelNewer: Check = {
  id: 'model-newer',
  weight: 'should',
  run(programme) {
    const { model, criteria } = programme.requirements;
    const written = Number(programme.head.model.split('@')[1]);
    if (written >= model.version) return [];
    const ids = [...criteria.values()]
      .filter(({ source, item }) => item.profile === undefined && (source.since ?? 1) > written)
      .map(({ id }) => id);
    const code = ids.length === 0 ? 'model-newer-alike' : 'model-newer';
    const args = { value: programme.head.model, installed: `${model.id}@${model.version}`, criteria: ids };
    return [headFault(code, programme, ['model'], args)];
  },
};
