// The rows of a programme's data as a search finds them, each with the answer that readers look for.

import { rowsOf } from '../../src/check/shape-rows.ts';
import { rowsSeen } from '../../src/programme/catalogue-uses.ts';
import type { Field, Row } from '../../src/programme/programme.ts';
import { rolesOf, tasksOf, transitionsOf } from '../../src/publish/role.ts';
import type { SearchRecord } from '../../src/publish/search-record.ts';
import type { Published, SiteData } from '../../src/publish/site-data.ts';
import { itemsOf } from '../../src/schema/json-schema.ts';
import { columnOf, filledColumns, isFilled, isObjectRow, rowSchemas, type ObjectRow } from '../components/columns.ts';
import { namesOf } from '../components/names.ts';
import { unsaidWords } from '../components/unsaid.tsx';
import { showValue } from '../components/value.tsx';
import { contextOf, filePath, inLanguage, pathOf, relativeLink } from '../context.ts';
import { asSentence, textOf } from './text-of.ts';

/** How the rows of a shape are told of. */
interface RowKind {
  shape: string;
  kind: string;
  /** The property that names the row. */
  title: string;
  /** The property that stands before all others, in strong words. */
  strong?: string;
  /** The property that comes next. Of both is said what the agreement does not say. */
  first: string;
}

const rowKinds: readonly RowKind[] = [
  { shape: 'transitions', kind: 'transition', title: 'transition', strong: 'deadline', first: 'hands-over' },
  { shape: 'interventions', kind: 'intervention', title: 'name', first: 'responsible' },
  { shape: 'levels', kind: 'level', title: 'name', first: 'criteria' },
  { shape: 'tasks', kind: 'task', title: 'task', strong: 'when', first: 'responsible' },
  { shape: 'indicators', kind: 'indicator', title: 'name', first: 'standard' },
  { shape: 'goals', kind: 'goal', title: 'text', first: 'success-criterion' },
];

/** Names of other rows: who looks for those finds the rows themselves. */
const leftOut = ['phase', 'levels', 'interventions', 'indicators', 'follows', 'from', 'to'];

export function rowRecords(published: Published, site: SiteData): SearchRecord[] {
  const { programme } = published;
  const { language } = programme.head;
  const words = wordsOfRows(published, site);
  const roles = rolesOfRows(published);
  const seen = rowsSeen(programme);
  return rowKinds.flatMap((rowKind) =>
    [...programme.fields.values()]
      .filter(({ shape }) => shape === rowKind.shape)
      .flatMap((field) =>
        field.rows.filter(isObjectRow).map((row): SearchRecord => {
          const { page, anchor } = seen.get(row) ?? { page: row.file, anchor: undefined };
          return {
            ...words(row, field, rowKind),
            language,
            kind: rowKind.kind,
            url: relativeLink(pathOf.root, filePath(published, page), anchor),
            programme: programme.id,
            section: field.id.split('.')[0],
            roles: roles.get(row) ?? [],
          };
        }),
      ),
  );
}

/** What a row says, in the programme's language. */
function wordsOfRows(published: Published, site: SiteData) {
  const context = inLanguage(contextOf(site, pathOf.root), published.programme.head.language);
  const nameOf = namesOf(published, context);
  return ({ value }: ObjectRow, { shape, rows }: Field, { title, strong, first }: RowKind) => {
    const schemas = rowSchemas(shape);
    const wordsOf = (key: string): string[] => {
      if (!isFilled(value[key])) return [unsaidWords(shape, key, context)];
      const { schema } = columnOf(schemas, key, context);
      const whole = textOf(showValue(value[key], schema, context, nameOf));
      if (!Array.isArray(value[key])) return [whole];
      const points = value[key].map((each: unknown) => textOf(showValue(each, itemsOf(schema), context, nameOf)));
      // Names are one line; what has several parts, or is a sentence, has one of its own.
      return points.some((point) => /[,.]/u.test(point)) ? points : [whole];
    };
    const linesOf = (key: string) =>
      wordsOf(key).map((words) =>
        asSentence(context.t('site.search.line', { label: columnOf(schemas, key, context).label, words })),
      );
    const name = wordsOf(title).join(', ');
    const rest = filledColumns(schemas, rows.filter(isObjectRow), context)
      .map(({ key }) => key)
      .filter((key) => ![title, strong, first, ...leftOut].includes(key) && isFilled(value[key]));
    const [from, to] = ['from', 'to'].map((key) => (isFilled(value[key]) ? wordsOf(key).join(', ') : undefined));
    return {
      name,
      title: from === undefined || to === undefined ? name : context.t('site.search.transition', { name, from, to }),
      strong: strong === undefined ? undefined : asSentence(wordsOf(strong).join(', ')),
      lead: linesOf(first).join(' '),
      lines: rest.flatMap(linesOf),
    };
  };
}

/** The names of those that each task, transition and intervention is for. */
function rolesOfRows({ programme }: Published): Map<Row, string[]> {
  const found = new Map<Row, string[]>();
  for (const { id, name } of rolesOf(programme)) {
    const { own, shared } = tasksOf(programme, id);
    const { into, out, others } = transitionsOf(programme, id);
    const interventions = rowsOf<{ responsible: unknown }>(programme.fields, 'interventions').filter(({ value }) =>
      [value.responsible].flat().includes(id),
    );
    for (const { row } of [...own, ...shared, ...into, ...out, ...others, ...interventions])
      found.set(row, [...(found.get(row) ?? []), name]);
  }
  return found;
}
