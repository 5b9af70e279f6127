// Interventions beside levels: which are offered where, and whether they are the minimum or can be chosen.

import type { ElementContent } from 'hast';
import { rowsOf } from '../../src/check/shape-rows.ts';
import type { Intervention, Level } from '../../src/generated/types.ts';
import { levelInterventions, type LevelIntervention } from '../../src/publish/level-interventions.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { valueWord, type PageContext } from '../context.ts';
import type { NameOf } from './names.ts';
import { inLine } from './in-line.ts';
import { showTable } from './table.tsx';

/** Null where it would say no more than the levels do: of one level, or with nothing on any. */
export function interventionLevels({ programme }: Published, caption: string, nameOf: NameOf, context: PageContext) {
  const pairs = levelInterventions(programme);
  const levels = rowsOf<Level>(programme.fields, 'levels');
  if (levels.length < 2 || pairs.length === 0) return null;
  const interventions = rowsOf<Intervention>(programme.fields, 'interventions').map(({ row, value }) => ({
    id: row.id,
    name: linkTo(row.id, value.name, nameOf),
    pairs: pairs.filter(({ intervention }) => intervention === row.id),
  }));
  const loose = interventions.filter((each) => each.pairs.length === 0);
  const cell = (own: readonly LevelIntervention[], level: string | undefined): ElementContent[] => {
    const found = own.find((each) => each.level === level);
    if (found !== undefined)
      return [
        {
          type: 'text',
          value: found.standard ? valueWord(context, found.standard) : context.t('site.list.levels.belongs'),
        },
      ];
    return [(<span class="quiet">{context.t('site.list.levels.not-named')}</span>) as ElementContent];
  };
  const table = showTable({
    kind: 'matrix',
    caption,
    captionHidden: true,
    columns: [
      { label: context.t('site.list.levels.intervention'), name: 'intervention' },
      ...levels.map(({ value, row }) => ({ label: value.name ?? row.id ?? '', name: 'level' })),
    ],
    groups: [
      {
        title: undefined,
        rows: interventions
          .filter((each) => each.pairs.length > 0)
          .map((each) => ({
            id: undefined,
            cells: [each.name, ...levels.map(({ row }) => cell(each.pairs, row.id))],
          })),
      },
    ],
  });
  if (loose.length === 0) return table;
  const names = loose.map(({ name }) => name);
  return [table, <p class="text">{[context.t('site.list.levels.loose'), ' ', ...inLine(names, context), '.']}</p>];
}

function linkTo(id: string | undefined, name: string | undefined, nameOf: NameOf): ElementContent[] {
  const found = id === undefined ? undefined : nameOf('intervention', id);
  const text = found?.text ?? name ?? '';
  return [
    found?.href === undefined ? { type: 'text', value: text } : ((<a href={found.href}>{text}</a>) as ElementContent),
  ];
}
