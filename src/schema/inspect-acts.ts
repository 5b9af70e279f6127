// What a catalogue of acts must hold beyond its form: paragraphs that are unique, replacements that lead somewhere.

import type { Act, LegislationCatalogue } from '../generated/types.ts';
import { entryIds } from './catalogue-ids.ts';
import { twice, unknown, type SourceFault } from './source-fault.ts';

/** Faults of a catalogue of acts. */
export function inspectActs(catalogue: LegislationCatalogue): SourceFault[] {
  const known = entryIds(catalogue);
  return catalogue.entries.flatMap((act, index) => inspectAct(act, ['entries', index], known));
}

function inspectAct(act: Act, path: SourceFault['path'], known: readonly string[]): SourceFault[] {
  const paragraphs = (act.paragraphs ?? []).map(({ id }) => id);
  return [
    ...twice(act.paragraphs ?? [], [...path, 'paragraphs']),
    ...(act.replaced ?? []).flatMap((replacement, position) => {
      const at = [...path, 'replaced', position];
      return [
        ...unknownIn(replacement.paragraphs ?? [], paragraphs, [...at, 'paragraphs']),
        ...unknownIn(replacement.by, known, [...at, 'by']),
      ];
    }),
  ];
}

function unknownIn(ids: readonly string[], known: readonly string[], path: SourceFault['path']): SourceFault[] {
  return ids.flatMap((id, index) => (known.includes(id) ? [] : [unknown(path, id, known, index)]));
}
