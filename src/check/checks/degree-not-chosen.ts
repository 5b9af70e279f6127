// Finds levels whose degree of coordination is not among those that the programme has chosen.

import type { Degrees, Level, Other } from '../../generated/types.ts';
import { knownTargets } from '../../programme/references.ts';
import { branches, schemasAt } from '../../schema/json-schema.ts';
import { shapeSchema } from '../../schema/shapes.ts';
import { allRows, faultIn, nameOf, placeIn } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const degreeNotChosen: Check = {
  id: 'degree-not-chosen',
  weight: 'must',
  run(programme) {
    const fields = [...programme.fields.values()].filter(({ shape }) => shape === 'degrees');
    const rows = fields.flatMap(({ rows }) => rows);
    const chosen = rows.map(({ value }) => value as Exclude<Degrees, unknown[]> | undefined);
    const known = knownTargets(programme)(refersOf('levels', [0, 'degree'])).map(({ id }) => id);
    const isKnown = (degree: string | Other | undefined) =>
      typeof degree === 'string' ? known.includes(degree) : degree !== undefined && 'other' in degree;
    // A choice that cannot be read may be the very degree that is looked for.
    if (chosen.length === 0 || !chosen.every(isKnown)) return [];
    return allRows<Level>(programme, 'levels')
      .filter(({ value: { degree } }) => isKnown(degree) && !chosen.some((each) => isSame(each, degree)))
      .map((level) => {
        const args = { row: nameOf(level, 'name'), degree: wordsOf(level.value.degree), chosen: chosen.map(wordsOf) };
        const related = rows.map((row) => placeIn({ row }));
        return faultIn('degree-not-chosen', level, ['degree'], args, related);
      });
  },
};

/** Two that are told in words of their own may mean the same. */
function isSame(one: string | Other | undefined, other: string | Other | undefined): boolean {
  return one === other || (typeof one === 'object' && typeof other === 'object');
}

function wordsOf(degree: string | Other | undefined): string {
  return typeof degree === 'object' ? degree.other : (degree ?? '');
}

/** What a value of a shape points to. */
function refersOf(shape: string, path: readonly (string | number)[]): string {
  const options = schemasAt(shapeSchema(shape), path).flatMap(branches);
  return options.find(({ schema }) => schema.refers !== undefined)?.schema.refers ?? '';
}
