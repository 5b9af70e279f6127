// Rows with much in them: a block for each, its name in a grey head, then label and value.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Row } from '../../src/programme/programme.ts';
import { filledColumns, isObjectRow, rowSchemas } from './columns.ts';
import type { DataOptions } from './data-options.ts';
import { showValue } from './value.tsx';

export function showBlocks(options: DataOptions): ElementContent[] {
  const { field, rowAnchors, caption, captionHidden, level, context, nameOf } = options;
  const rows = options.rows.filter(isObjectRow);
  const [head, ...columns] = filledColumns(rowSchemas(field.shape), rows, context);
  const title = captionHidden ? [] : [h('p', { class: 'caption' }, caption)];
  return [
    ...title,
    ...rows.map((row) => {
      const name = head === undefined ? [] : showValue(row.value[head.key], head.schema, context, nameOf);
      const pairs = columns
        .map(({ label, key, schema }) => ({ label, nodes: showValue(row.value[key], schema, context, nameOf) }))
        .filter(({ nodes }) => nodes.length > 0);
      return block(rowAnchors.get(row), [blockTitle(level, name)], [...pairs, ...homePair(row, options)]);
    }),
  ];
}

export interface Pair {
  /** Anchor of the pair. */
  id?: string;
  label: string;
  nodes: readonly ElementContent[];
}

/** The chapter that a row stands in, for a page that shows it outside. */
export function homePair(row: Row, { home, context }: Pick<DataOptions, 'home' | 'context'>): Pair[] {
  const nodes = home?.(row) ?? [];
  return nodes.length === 0 ? [] : [{ label: context.t('site.list.home'), nodes }];
}

/** The name of a block, as a heading of the level that fits where it stands. */
export function blockTitle(level: number, name: readonly ElementContent[]): ElementContent {
  return h(`h${Math.min(6, level)}`, { class: 'block-title' }, [...name]);
}

/** A block: a grey head, and below it labels with their values. */
export function block(id: string | undefined, head: readonly ElementContent[], pairs: readonly Pair[]): ElementContent {
  return h('div', id === undefined ? { class: 'block' } : { class: 'block', id }, [
    h('div', { class: 'block-head' }, [...head]),
    pairList(pairs),
  ]);
}

/** Labels with their values; nothing if there are none. */
export function pairList(pairs: readonly Pair[]): ElementContent {
  if (pairs.length === 0) return { type: 'text', value: '' };
  return (
    <dl class="pairs">
      {pairs.map(({ id, label, nodes }) => (
        <div id={id}>
          <dt>{label}</dt>
          <dd>{[...nodes]}</dd>
        </div>
      ))}
    </dl>
  ) as ElementContent;
}
