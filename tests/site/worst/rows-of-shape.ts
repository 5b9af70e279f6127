// Rows of any shape, made from its schema alone: every property filled, with texts that are hard to set.

import type { CatalogueSource } from '../../../src/generated/types.ts';
import { branches, itemsOf, type Scoped } from '../../../src/schema/json-schema.ts';
import { shapeSchema } from '../../../src/schema/shapes.ts';

const longWord = 'Speciallægepraksiskoordinationsudvalgsmødeindkaldelsesfristforlængelse';
/** Taken in turn: long words, long sentences, short ones, and what looks like code. */
const texts = [
  longWord,
  'Kontakter kommunens psykiatrirådgivning og aftaler det næste skridt sammen med borgeren og de pårørende, inden dagen er omme',
  'Ringer',
  `Netværksmøde (${longWord}) & <b>opfølgning</b> {{ 7 * 7 }} “citat”`,
];

export interface Pool {
  /** Ids that a row may point to, by what they are: actor, party, phase … */
  ids: Readonly<Record<string, readonly string[]>>;
  catalogues: readonly CatalogueSource[];
}

/** @returns `count` rows, or one value for a shape that is no list */
export function rowsOfShape(shape: string, count: number, pool: Pool): unknown {
  const schema = shapeSchema(shape);
  const [item] = itemsOf([schema]);
  if (item === undefined) return valueOf([schema], 1, pool);
  return Array.from({ length: count }, (_, index) => valueOf([item], index, pool, rowId(shape, index)));
}

/** The id of the row of that number: what other rows point to. */
export function rowId(shape: string, index: number): string {
  return `${shape}-${index + 1}`;
}

/** @param id of the row, where it has one of its own */
function valueOf(scoped: readonly Scoped[], turn: number, pool: Pool, id?: string): unknown {
  const options = scoped.flatMap(branches);
  const { schema, root } = options[turn % options.length] as Scoped;
  if (schema.refers !== undefined) return referenceOf(schema.refers, turn, pool);
  if (schema.enum !== undefined) return schema.enum[turn % schema.enum.length];
  if (schema.const !== undefined) return schema.const;
  if (schema.format === 'partial-date') return dateOf(turn);
  const { type } = schema;
  if (type === 'array')
    return [0, 1, 2].map((step) => valueOf([{ schema: schema.items ?? {}, root }], turn + step, pool));
  if (type === 'number' || type === 'integer') return (turn % 30) + 1;
  if (type === 'boolean') return turn % 2 === 0;
  if (schema.properties !== undefined) return objectOf({ schema, root }, turn, pool, id);
  return texts[turn % texts.length];
}

function objectOf({ schema, root }: Scoped, turn: number, pool: Pool, id?: string): Record<string, unknown> {
  const all = Object.entries(schema.properties ?? {});
  // Of keys that exclude each other one is taken, and of two ends of time one.
  const either = (schema.oneOf ?? []).map(({ required = [] }) => required[0] ?? '');
  const chosen = either[turn % Math.max(1, either.length)];
  const isAmount = chosen !== undefined && chosen !== 'text';
  const taken = all.filter(([key]) => {
    if (either.includes(key)) return key === chosen;
    if (either.length === 0) return true;
    if (key === 'kind') return chosen === 'days';
    return isAmount && (key === 'from') === (turn % 2 === 0);
  });
  return Object.fromEntries(
    taken.map(([key, property], index) => [
      key,
      key === 'id' && id !== undefined && property.refers === undefined
        ? id
        : valueOf([{ schema: property, root }], turn + index, pool),
    ]),
  );
}

function referenceOf(refers: string, turn: number, { ids, catalogues }: Pool): unknown {
  const [kind = '', catalogue] = refers.split('/');
  const targets =
    kind === 'catalogue'
      ? (catalogues.find((each) => each.id === catalogue)?.entries.map((entry) => entry.id) ?? [])
      : (ids[kind] ?? []);
  return targets[turn % targets.length];
}

function dateOf(turn: number): string {
  const month = String((turn % 12) + 1).padStart(2, '0');
  return [`${2025 + (turn % 4)}`, `${2025 + (turn % 4)}-${month}`, `${2025 + (turn % 4)}-${month}-17`][turn % 3] ?? '';
}
