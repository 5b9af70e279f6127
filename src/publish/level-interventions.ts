// Which interventions a programme offers on which levels: the list of levels and the list of interventions may both say so, and are joined.

import { rowsOf } from '../check/shape-rows.ts';
import type { Intervention, Level } from '../generated/types.ts';
import type { Programme } from '../programme/programme.ts';

type Standard = Extract<NonNullable<Intervention['levels']>[number], object>['standard'];

/** An intervention on a level. */
export interface LevelIntervention {
  level: string;
  intervention: string;
  /** Undefined where neither list says. */
  standard: Standard;
}

/** Each pair once, in the order of the interventions and then of the levels. */
export function levelInterventions({ fields }: Pick<Programme, 'fields'>): LevelIntervention[] {
  const levels = rowsOf<Level>(fields, 'levels');
  const interventions = rowsOf<Intervention>(fields, 'interventions');
  const ofLevels = levels.flatMap(({ value, row }) =>
    (value.interventions ?? []).map((each) => pair(row.id, idOf(each), each)),
  );
  const ofInterventions = interventions.flatMap(({ value, row }) =>
    (value.levels ?? []).map((each) => pair(idOf(each), row.id, each)),
  );
  const said = [...ofLevels, ...ofInterventions];
  return interventions.flatMap(({ row: intervention }) =>
    levels.flatMap(({ row: level }) => {
      const own = said.filter((each) => each.level === level.id && each.intervention === intervention.id);
      if (own.length === 0 || level.id === undefined || intervention.id === undefined) return [];
      const standard = own.find((each) => each.standard !== undefined)?.standard;
      return [{ level: level.id, intervention: intervention.id, standard }];
    }),
  );
}

type Reference = string | { id?: string; standard?: Standard };

function idOf(each: Reference): string | undefined {
  return typeof each === 'string' ? each : each.id;
}

function pair(level: string | undefined, intervention: string | undefined, each: Reference) {
  return { level, intervention, standard: typeof each === 'string' ? undefined : each.standard };
}
