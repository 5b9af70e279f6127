// The phases of a programme and the ids under which they are described.

import type { ProgrammeHead } from '../generated/types.ts';
import type { Requirements } from '../schema/requirements.ts';
import { shippedSchema } from '../schema/json-schema.ts';
import type { PhaseIds } from './ids.ts';
import type { ProgrammePhase } from './programme.ts';

/** Every kind of party that there is. */
export const partyKinds: readonly string[] = (shippedSchema('common')?.schema.$defs?.['party-kind']?.enum ?? []).map(
  String,
);

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
  const known = new Map<string, { phase: string; partyKind: string | undefined }>();
  for (const phase of ids) {
    known.set(`phases.${phase}`, { phase, partyKind: undefined });
    for (const partyKind of partyKinds) known.set(`phases.${phase}.${partyKind}`, { phase, partyKind });
  }
  return known;
}
