// A model of its own with a list of every shape that the checks look at, tasks and indicators in two, and what is found in programmes of it.

import { loadShippedSources } from '../../../src/build/shipped-sources.ts';
import type { Checked } from '../../../src/check/check-programme.ts';
import { checks } from '../../../src/check/checks/index.ts';
import { loadSchema } from '../../../src/schema/load.ts';
import { projectRoot } from '../../support.ts';
import { checkSmall, criterion, modelOf, phase, profileOf } from '../small-model.ts';

const list = (id: string, shape: string) => criterion(id, { obligation: 'may', evidence: 'field', shape });

/** Lists by item: no id is one of the model that ships. */
const model = modelOf(
  {
    aims: [list('wanted', 'goals'), list('signs', 'indicators'), list('more-signs', 'indicators')],
    people: [list('who', 'actors'), list('jobs', 'tasks'), list('more-jobs', 'tasks'), list('moves', 'transitions')],
    sorting: [list('steps', 'levels'), list('help', 'interventions'), list('closeness', 'degrees')],
    plans: [
      criterion('exist', { evidence: 'field', obligation: 'may' }),
      list('jobs-here', 'tasks'),
      list('signs-here', 'indicators'),
      list('help-here', 'interventions'),
    ],
  },
  { plans: { existence: 'exist', due: [] } },
);
const profile = profileOf([criterion('said', { obligation: 'may' })], { phases: [phase('start'), phase('end')] });

export const everyShape = await loadSchema(
  { models: [model], profiles: [profile], catalogues: loadShippedSources().catalogues },
  undefined,
  projectRoot,
);

/** Shapes of the model's fields, by `item.field`. */
export const shapes: Readonly<Record<string, string>> = Object.fromEntries(
  model.sections[0].items.flatMap(({ id, criteria }) =>
    criteria.flatMap((each) => (each.shape === undefined ? [] : [[`${id}.${each.id}`, each.shape]])),
  ),
);

/** Rows of a chapter, by `item.field`; of a plan, by `field`. */
export type Rows = Readonly<Record<string, readonly string[] | string>>;

/** The data of a chapter with these rows. */
export function dataOf(rows: Rows): string {
  const items = new Map<string, string[]>();
  for (const [path, each] of Object.entries(rows)) {
    const [item = '', field] = path.split('.');
    const value = typeof each === 'string' ? ` ${each}` : each.map((row) => `\n      - ${row}`).join('');
    items.set(item, [...(items.get(item) ?? []), field === undefined ? value : `\n    ${field}:${value}`]);
  }
  return [...items].map(([item, values]) => `${item}:${values.join('')}`).join('\n');
}

/** Checks a programme with these rows, in one chapter; `files` are further ones, or other ones. */
export function checkRows(rows: Rows, files: Readonly<Record<string, string>> = {}): Checked {
  return checkSmall(everyShape, { '1.md': `---\nsection: care\n${dataOf(rows)}\n---\n`, ...files });
}

/** A local plan with these rows. */
export function plan(rows: Rows): string {
  return `---\n${dataOf(rows)}\n---\n`;
}

/** Codes that a named check gives, and those of references. */
const codes = [...checks.map(({ id }) => id), 'unknown-reference', 'several-responsible'];

/** What the checks of these codes found, each with the words it points at and those of its related places. */
export function found(checked: Checked, ...only: string[]): string[] {
  const { programme } = checked;
  const parsed = [programme?.headFile, ...(programme?.chapters ?? []).map((each) => each.parsed)];
  const plans = (programme?.localPlans ?? []).map(({ chapter }) => chapter.parsed);
  const textOf = (file: string) => [...parsed, ...plans].find((each) => each?.file === file)?.text ?? '';
  return checked.findings
    .filter(({ code }) => (only.length === 0 ? codes : only).includes(code))
    .map(({ code, place, related = [] }) => {
      const [at = '', ...others] = [place, ...related].map(({ file, start, end }) => textOf(file).slice(start, end));
      return `${only.length === 1 ? '' : `${code} `}${at}${others.length === 0 ? '' : ` (${others.join(', ')})`}`;
    });
}
