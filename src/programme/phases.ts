// The phases of a programme and the ids under which they are described.

import type { ProgrammeHead } from '../generated/types.ts';
import type { Requirements } from '../schema/requirements.ts';
import { wordFor, type Named } from '../finding/named.ts';
import { shippedSchema, type JsonSchema } from '../schema/json-schema.ts';
import { valuesIn } from '../schema/names.ts';
import { namedPhases } from './find-id.ts';
import { phasesPart, type PhaseIds } from './ids.ts';
import type { ProgrammePhase } from './programme.ts';

/** Every kind of party that there is. */
export const partyKinds: readonly Named[] = valuesOf(shippedSchema('common')?.schema.$defs?.['party-kind']);

function valuesOf(schema: JsonSchema | undefined): Named[] {
  return schema === undefined ? [] : valuesIn([{ schema, root: schema }]);
}

/** The programme's own phases, else those of its profiles in turn, one per id. */
export function phasesOf(head: ProgrammeHead, requirements: Requirements): ProgrammePhase[] {
  if (head.phases && head.phases.length > 0) return head.phases.map(({ id, name }) => ({ id, name }));
  const phases = new Map<string, ProgrammePhase>();
  for (const profile of requirements.profiles)
    for (const phase of profile.phases)
      if (!phases.has(phase.id)) phases.set(phase.id, { id: phase.id, name: phase.title[head.language] });
  return [...phases.values()];
}

/** `phases.<phase>` and `phases.<phase>.<kind>` for each phase of the programme and of its profiles. */
export function phaseIdsOf(phases: readonly ProgrammePhase[], requirements: Requirements): PhaseIds {
  const ids = new Set([
    ...phases.map(({ id }) => id),
    ...requirements.profiles.flatMap((profile) => profile.phases.map(({ id }) => id)),
  ]);
  const { language } = requirements;
  const known = new Map<string, { phase: string; partyKind: string | undefined; word: string }>();
  for (const named of namedPhases(ids, requirements)) {
    const phase = named.id;
    const id = `${phasesPart.id}.${phase}`;
    const word = `${wordFor(phasesPart, language)}.${wordFor(named, language)}`;
    known.set(id, { phase, partyKind: undefined, word });
    for (const kind of partyKinds)
      known.set(`${id}.${kind.id}`, { phase, partyKind: kind.id, word: `${word}.${wordFor(kind, language)}` });
  }
  return known;
}
