// An intervention as a block: who is responsible, by which law, on what knowledge, on which levels, in which phase, for whom and how.

import type { ElementContent } from 'hast';
import { rowsOf, type ShapeRow } from '../../src/check/shape-rows.ts';
import type { Intervention } from '../../src/generated/types.ts';
import { listOf } from '../../src/locales/locales.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { levelInterventions } from '../../src/publish/level-interventions.ts';
import { block, blockTitle, homePair, type Pair } from './blocks.tsx';
import { capital } from './capital.ts';
import { columnOf, isFilled, rowSchemas } from './columns.ts';
import type { DataOptions } from './data-options.ts';
import { orUnsaid } from './unsaid.tsx';
import { showValue } from './value.tsx';

const shape = 'interventions';
/** Asked of every intervention: each says so where the agreement does not. */
const asked = ['responsible', 'law', 'knowledge'];
/** The rest of what staff look for: what lacks is told in one line. */
const wanted = ['target-group', 'method'];
const more = ['implementation', 'effect', 'cost'];

/** An intervention as a block; its levels are those that either list names. */
export function showIntervention(
  { row, value }: ShapeRow<Intervention>,
  programme: Programme,
  options: DataOptions,
): ElementContent {
  const { context, nameOf, rowAnchors, level } = options;
  const schemas = rowSchemas(shape);
  const areas = [value.area ?? []].flat();
  const written: Record<string, unknown> = {
    ...value,
    levels: levelInterventions(programme)
      .filter(({ intervention }) => intervention === row.id)
      .map(({ level: id, standard }) => (standard === undefined ? id : { id, standard })),
    area: areas.length > 1 ? areas : undefined,
  };
  const whereThere = [
    ...(rowsOf(programme.fields, 'levels').length > 0 ? ['levels'] : []),
    ...(programme.phases.length > 0 ? ['phase'] : []),
  ];
  const keys = [...asked, ...whereThere, ...wanted, ...more, 'area'];
  const shown = keys.map((key) => {
    const { label, schema } = columnOf(schemas, key, context);
    return { key, label, nodes: showValue(written[key], schema, context, nameOf) };
  });
  const unsaid = shown.filter(({ key, nodes }) => nodes.length === 0 && [...whereThere, ...wanted].includes(key));
  const pairs = shown
    .filter(({ key, nodes }) => nodes.length > 0 || asked.includes(key))
    .map(({ key, label, nodes }): Pair => ({ label, nodes: orUnsaid(nodes, shape, key, context) }));
  const name = showValue(value.name, columnOf(schemas, 'name', context).schema, context, nameOf);
  return block(
    rowAnchors.get(row),
    [blockTitle(level, isFilled(value.name) ? name : [{ type: 'text', value: row.id ?? '' }])],
    [
      ...pairs,
      ...unsaidPair(
        unsaid.map(({ label }) => label),
        options,
      ),
      ...homePair(row, options),
    ],
  );
}

function unsaidPair(labels: readonly string[], { context: { t, language } }: DataOptions): Pair[] {
  if (labels.length === 0) return [];
  const words = listOf(
    language,
    labels.map((label) => label.toLocaleLowerCase(language)),
  );
  return [{ label: t('site.list.unsaid'), nodes: [(<span class="unsaid">{capital(words)}</span>) as ElementContent] }];
}
