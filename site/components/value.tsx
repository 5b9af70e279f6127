// Shows a value of a programme's data as its schema reads it: ids as names, deadlines and choices in words.

import type { ElementContent } from 'hast';
import type { Deadline } from '../../src/generated/types.ts';
import { dateIn } from '../../src/locales/locales.ts';
import { branches, itemsOf, labelOf, propertyOf, type Scoped } from '../../src/schema/json-schema.ts';
import { valueWord, type PageContext } from '../context.ts';
import type { NameOf } from './names.ts';

const noBreakSpace = '\u00a0';

/** The nodes of a value; none for one that says nothing. */
export function showValue(
  value: unknown,
  scoped: readonly Scoped[],
  context: PageContext,
  nameOf: NameOf,
): ElementContent[] {
  if (value === undefined || value === null || value === '') return [];
  const schemas = scoped.flatMap(branches).map(({ schema }) => schema);
  if (Array.isArray(value)) {
    const items = value
      .map((each: unknown) => showValue(each, itemsOf(scoped), context, nameOf))
      .filter((each) => each.length > 0);
    if (items.length <= 1) return items[0] ?? [];
    const ordered = itemsOf(scoped)
      .flatMap(branches)
      .some(({ schema }) => schema.title === 'Step');
    const rows = items.map((each) => <li>{each}</li>);
    return [ordered ? <ol>{rows}</ol> : <ul class="plain">{rows}</ul>] as ElementContent[];
  }
  if (typeof value === 'object') return showObject(value as Record<string, unknown>, scoped, context, nameOf);
  if (typeof value === 'boolean') return [{ type: 'text', value: context.t(value ? 'site.yes' : 'site.no') }];
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const text = String(value);
  const refers = schemas.find((schema) => schema.refers !== undefined)?.refers;
  if (refers !== undefined) {
    const name = nameOf(refers, text);
    if (name?.href !== undefined) return [(<a href={name.href}>{name.text}</a>) as ElementContent];
    return [{ type: 'text', value: name?.text ?? text }];
  }
  if (schemas.some((schema) => schema.format === 'partial-date'))
    return [{ type: 'text', value: dateIn(context.language, text) }];
  const chosen = schemas.some((schema) => schema.enum?.includes(value) === true || schema.const === value);
  return [{ type: 'text', value: chosen || text === 'none' ? valueWord(context, text) : text }];
}

function showObject(
  value: Record<string, unknown>,
  scoped: readonly Scoped[],
  context: PageContext,
  nameOf: NameOf,
): ElementContent[] {
  const title = scoped
    .flatMap(branches)
    .find(
      ({ schema }) =>
        schema.properties !== undefined && Object.keys(value).every((key) => key in (schema.properties ?? {})),
    )?.schema.title;
  if (title === 'Deadline')
    return [(<strong class="deadline">{deadlineText(value, context)}</strong>) as ElementContent];
  const parts = Object.entries(value)
    .map(([key, each]) => ({
      key,
      schema: propertyOf(scoped, key),
      nodes: showValue(each, propertyOf(scoped, key), context, nameOf),
    }))
    .filter(({ nodes }) => nodes.length > 0);
  if (parts.length === 1) return parts[0]?.nodes ?? [];
  const [main, ...rest] = parts;
  const label = (schema: readonly Scoped[], key: string) =>
    (schema[0] ? labelOf(schema[0])?.[context.language] : undefined) ?? key;
  // A list says what it is a list of: one of these.
  const intro = main !== undefined && Array.isArray(value[main.key]) ? `${label(main.schema, main.key)}:` : undefined;
  return [
    ...(intro === undefined ? [] : [(<span class="label">{intro}</span>) as ElementContent]),
    ...(main?.nodes ?? []),
    (
      <ul class="details">
        {rest.map(({ key, schema, nodes }) => (
          <li>
            <span class="label">{label(schema, key)}:</span> {nodes}
          </li>
        ))}
      </ul>
    ) as ElementContent,
  ];
}

/** A deadline in words: Inden 5 arbejdsdage fra henvendelsen. */
export function deadlineText(deadline: Deadline, { t }: PageContext): string {
  if (deadline.text !== undefined) return deadline.text;
  const unit = (['hours', 'days', 'weeks', 'months'] as const).find((each) => deadline[each] !== undefined);
  if (unit === undefined) return '';
  const count = deadline[unit] ?? 0;
  const word = unit === 'days' && deadline.kind === 'working' ? 'working-days' : unit;
  const amount = `${count}${noBreakSpace}${t(count === 1 ? `site.unit.${word}.one` : `site.unit.${word}.other`)}`;
  if (deadline.before !== undefined) return t('site.deadline.before', { amount, event: deadline.before });
  return deadline.from === undefined
    ? t('site.deadline', { amount })
    : t('site.deadline.from', { amount, event: deadline.from });
}
