// Finds sectors that the programme binds but that nobody represents in its steering group.

import type { PartyKind } from '../../generated/types.ts';
import { jointGroups } from '../joint-groups.ts';
import { faultIn } from '../shape-rows.ts';
import type { Check, Fault } from './check.ts';

/** Kinds of party that answer to the same leadership, and can speak for each other. */
const sectors: Readonly<Partial<Record<PartyKind, string>>> = {
  hospital: 'region',
  'specialist-practice': 'general-practice',
  school: 'municipality',
};
const sectorOf = (kind: PartyKind): string => sectors[kind] ?? kind;

export const sectorNotRepresented: Check = {
  id: 'sector-not-represented',
  weight: 'should',
  run: (programme) =>
    jointGroups(programme).flatMap(({ members }): Fault[] => {
      const { parties } = programme.head;
      const [first] = members;
      const sitting = members.flatMap(({ value }) =>
        parties.filter(({ id }) => id === value.party).map(({ kind }) => sectorOf(kind)),
      );
      const lacking = parties.filter(({ kind }) => !sitting.includes(sectorOf(kind)));
      if (first === undefined || lacking.length === 0) return [];
      return [faultIn('sector-not-represented', first, [], { parties: lacking.map(({ name }) => name) })];
    }),
};
