// Shows a value of a programme's data as its schema reads it: ids as names, deadlines, contacts and choices in words.

import type { ElementContent } from 'hast';
import { dateIn } from '../../src/locales/locales.ts';
import { branches, itemsOf, labelOf, propertyOf, referencesIn, type Scoped } from '../../src/schema/json-schema.ts';
import { valueWord, type PageContext } from '../context.ts';
import { showContact } from './contact.tsx';
import { showDeadline } from './deadline.tsx';
import type { NameOf } from './names.ts';

/** Who acts is named in every other row: links there would hide the rest. */
const unlinked = ['actor', 'party', 'party-or-actor', 'phase'];

/** The nodes of a value; none for one that says nothing. */
export function showValue(
  value: unknown,
  scoped: readonly Scoped[],
  context: PageContext,
  nameOf: NameOf,
): ElementContent[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) {
    const items = value
      .map((each: unknown) => showValue(each, itemsOf(scoped), context, nameOf))
      .filter((each) => each.length > 0);
    if (items.length <= 1) return items[0] ?? [];
    const names = itemsOf(scoped)
      .flatMap(branches)
      .some(({ schema }) => schema.refers !== undefined || schema.enum !== undefined);
    return [
      <ul class={names ? 'plain' : ''}>
        {items.map((each) => (
          <li>{each}</li>
        ))}
      </ul>,
    ] as ElementContent[];
  }
  if (typeof value === 'object') return showObject(value as Record<string, unknown>, scoped, context, nameOf);
  if (typeof value === 'boolean') return [text(context.t(value ? 'site.yes' : 'site.no'))];
  return [showScalar(value as string | number, scoped, context, nameOf)];
}

function showScalar(
  value: string | number,
  scoped: readonly Scoped[],
  context: PageContext,
  nameOf: NameOf,
): ElementContent {
  const schemas = scoped.flatMap(branches).map(({ schema }) => schema);
  const written =
    typeof value === 'number' && !schemas.some(({ type }) => type === 'integer')
      ? new Intl.NumberFormat(context.language).format(value)
      : String(value);
  // Words may stand where an id may: they name nothing.
  for (const { refers } of referencesIn(schemas, written)) {
    const name = nameOf(refers, written);
    if (name?.href !== undefined && !unlinked.includes(refers))
      return (<a href={name.href}>{name.text}</a>) as ElementContent;
    if (name !== undefined) return text(name.text);
  }
  if (/^https?:\/\/\S+$/.test(written)) return (<a href={written}>{written}</a>) as ElementContent;
  if (schemas.some(({ format }) => format === 'partial-date') && /^\d{4}(-\d\d){0,2}$/.test(written))
    return text(dateIn(context.language, written));
  const chosen = schemas.some((schema) => schema.enum?.includes(value) === true || schema.const === value);
  return text(chosen || written === 'none' ? valueWord(context, written) : written);
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
  if (title === 'Deadline') return showDeadline(value, context);
  if (title === 'Contact') return showContact(value);
  const parts = Object.entries(value)
    .map(([key, each]) => {
      const schema = propertyOf(scoped, key);
      return {
        label: (schema[0] && labelOf(schema[0])?.[context.language]) ?? key,
        list: Array.isArray(each),
        chosen: schema.flatMap(branches).some((branch) => branch.schema.enum !== undefined),
        nodes: showValue(each, schema, context, nameOf),
      };
    })
    .filter(({ nodes }) => nodes.length > 0);
  const [main, ...rest] = parts;
  if (main === undefined) return [];
  // A list says what it is a list of: one of these.
  const lead = main.list
    ? [(<span class="label">{main.label}:</span>) as ElementContent, text(' '), ...main.nodes]
    : main.nodes;
  const [only] = rest;
  if (only?.chosen === true && rest.length === 1) return [...lead, text(' ('), ...only.nodes, text(')')];
  return [
    ...lead,
    ...rest.map(
      ({ label, nodes }) =>
        (
          <div class="detail">
            <span class="label">{label}:</span> {nodes}
          </div>
        ) as ElementContent,
    ),
  ];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
