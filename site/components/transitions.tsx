// Transitions as blocks: who hands over to whom, and then always in this order when it begins, its deadline, what is handed over, who
// may ask for it, the steps, and who is responsible until it is taken over.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { block, blockTitle, homePair, type Pair } from './blocks.tsx';
import { columnOf, isFilled, isObjectRow, rowSchemas, type ObjectRow } from './columns.ts';
import type { DataOptions } from './data-options.ts';
import { icon } from './marks.tsx';
import { showSteps } from './steps.tsx';
import { orUnsaid } from './unsaid.tsx';
import { showValue } from './value.tsx';

const order = ['trigger', 'deadline', 'hands-over', 'initiators', 'steps', 'until-taken-over', 'phase'];
/** Asked of every transition: one that leaves it out says so. The last two only where somebody hands over to somebody. */
const asked = ['trigger', 'deadline'];
const askedOfHandovers = [...asked, 'hands-over', 'until-taken-over'];

export function showTransitions(options: DataOptions): ElementContent[] {
  const { caption, captionHidden } = options;
  const blocks = options.rows.filter(isObjectRow).map((row) => showTransition(row, options));
  return captionHidden ? blocks : [h('p', { class: 'caption' }, caption), ...blocks];
}

function showTransition(row: ObjectRow, options: DataOptions): ElementContent {
  const { field, rowAnchors, level, numberOf, context, nameOf } = options;
  const schemas = rowSchemas(field.shape);
  const show = (key: string) => {
    const { schema } = columnOf(schemas, key, context);
    return key === 'steps'
      ? showSteps(row.value[key], schema, options)
      : showValue(row.value[key], schema, context, nameOf);
  };
  const movesSomebody = isFilled(row.value['from']) || isFilled(row.value['to']);
  const pair = (key: string): Pair => ({
    label: options.labels?.[key] ?? columnOf(schemas, key, context).label,
    nodes: orUnsaid(show(key), field.shape, key, context),
  });
  const always = movesSomebody ? askedOfHandovers : asked;
  const pairs = order.filter((key) => always.includes(key) || isFilled(row.value[key])).map(pair);
  const home = homePair(row, options);
  const number = numberOf(row);
  const disc = number === undefined ? [] : [h('span', { class: 'number' }, String(number)), h('span', ' ')];
  const way = movesSomebody ? [fromTo(show('from'), show('to'), options)] : [];
  return block(
    rowAnchors.get(row),
    [blockTitle(level, [...disc, h('span', show('transition'))]), ...way],
    [...pairs, ...home],
  );
}

/** Who hands over to whom; the arrow is drawn, and said in words. */
function fromTo(from: ElementContent[], to: ElementContent[], { field, context }: DataOptions): ElementContent {
  return (
    <p class="from-to">
      <span>{[...orUnsaid(from, field.shape, 'from', context)]}</span>
      <span class="arrow">
        {icon('arrow')}
        <span class="hidden">{context.t('site.hands-over-to')}</span>
      </span>
      <span>{[...orUnsaid(to, field.shape, 'to', context)]}</span>
    </p>
  ) as ElementContent;
}
