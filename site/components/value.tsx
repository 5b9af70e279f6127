// Shows a value of a programme's data as its schema reads it: ids as names, deadlines, contacts and choices in words.

import type { ElementContent, Text } from 'hast';
import { dateIn } from '../../src/locales/locales.ts';
import {
  branches,
  itemsOf,
  labelOf,
  propertyOf,
  referencesIn,
  type JsonSchema,
  type Scoped,
} from '../../src/schema/json-schema.ts';
import { valueWord, type PageContext } from '../context.ts';
import { isOwnId } from './columns.ts';
import { showContact } from './contact.tsx';
import { showDeadline } from './deadline.tsx';
import type { NameOf } from './names.ts';

/** Who acts is named in every other row: links there would hide the rest. */
const unlinked = ['actor', 'party', 'party-or-actor', 'phase'];

/** What a source leaves open: told, but quietly. */
const notStated = 'not-stated';

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
    if (items.every((each) => isShort(each)) && itemsOf(scoped).flatMap(branches).some(isBilingual))
      return [
        text(
          items
            .flat()
            .map((each) => (each as Text).value)
            .join(', '),
        ),
      ];
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
    if (name?.href !== undefined && (name.everywhere === true || !unlinked.includes(refers)))
      return (<a href={name.href}>{name.text}</a>) as ElementContent;
    if (name !== undefined) return text(name.text);
  }
  if (/^https?:\/\/\S+$/.test(written)) return (<a href={written}>{written}</a>) as ElementContent;
  if (schemas.some(({ format }) => format === 'partial-date') && /^\d{4}(-\d\d){0,2}$/.test(written))
    return text(dateIn(context.language, written));
  const chosen = schemas.some((schema) => schema.enum?.includes(value) === true || schema.const === value);
  const word = chosen || written === 'none' ? choiceWord(written, schemas, context) : written;
  return written === notStated && chosen ? ((<span class="unsaid">{word}</span>) as ElementContent) : text(word);
}

/** The word for a value that is chosen from several: the schema's own, else the site's. */
export function choiceWord(value: string, schemas: readonly JsonSchema[], context: PageContext): string {
  const own = schemas.find((schema) => schema['value-labels']?.[value] !== undefined)?.['value-labels']?.[value];
  return own?.[context.language] ?? valueWord(context, value);
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
  if (title === 'Bilingual') return [text(String(value[context.language]))];
  if (title === 'FromTo') return [text(spanWords(value, context))];
  const parts = Object.entries(value)
    .filter(([key]) => !isOwnId(key, scoped))
    .map(([key, each]) => {
      const schema = propertyOf(scoped, key);
      return {
        key,
        label: (schema[0] && labelOf(schema[0])?.[context.language]) ?? key,
        list: Array.isArray(each),
        chosen: schema.flatMap(branches).some((branch) => branch.schema.enum !== undefined),
        nodes: showValue(each, schema, context, nameOf),
      };
    })
    .filter(({ nodes }) => nodes.length > 0);
  const [main, ...rest] = parts;
  if (main === undefined) return [];
  // A part of an entry: its name, and below it what is said of it.
  const isPart = main.key === 'title' && rest.length > 0;
  const name = isPart ? [(<strong>{main.nodes}</strong>) as ElementContent] : main.nodes;
  // A list says what it is a list of: one of these.
  const lead = main.list ? [...labelled(main.label), ...main.nodes] : name;
  const [only] = rest;
  if (only?.chosen === true && rest.length === 1) return [...lead, text(' ('), ...only.nodes, text(')')];
  return [
    ...lead,
    ...rest.map(
      ({ key, label, nodes }) =>
        (
          <div class="detail">
            {isPart && key === 'text' ? null : labelled(label)}
            {nodes}
          </div>
        ) as ElementContent,
    ),
  ];
}

function labelled(label: string): ElementContent[] {
  return [(<span class="label">{label}:</span>) as ElementContent, text(' ')];
}

function isBilingual({ schema }: Scoped): boolean {
  return schema.title === 'Bilingual';
}

/** A few words, which need no line of their own. */
function isShort(nodes: readonly ElementContent[]): boolean {
  return nodes.length === 1 && nodes[0]?.type === 'text' && nodes[0].value.length <= 30;
}

/** From and to in words, which read aloud as well as they look. */
function spanWords({ from, to }: { from?: unknown; to?: unknown }, { t }: PageContext): string {
  const blanks = { from: String(from), to: String(to) };
  if (from === to) return blanks.from;
  if (to === undefined) return t('catalogue.span.from', blanks);
  return t(from === undefined ? 'catalogue.span.to' : 'catalogue.span.both', blanks);
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
