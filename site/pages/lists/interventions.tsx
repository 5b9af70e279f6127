// The interventions of a programme on one page, by area: who is responsible, by which law, on what knowledge, for whom.

import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { rowsOf, type ShapeRow } from '../../../src/check/shape-rows.ts';
import type { Intervention } from '../../../src/generated/types.ts';
import type { Published } from '../../../src/publish/site-data.ts';
import { pairList } from '../../components/blocks.tsx';
import { capital } from '../../components/capital.ts';
import { columnOf, rowSchemas } from '../../components/columns.ts';
import type { DataOptions } from '../../components/data-options.ts';
import type { PagePart } from '../../components/page-parts.tsx';
import { inLine } from '../../components/in-line.ts';
import { showIntervention } from '../../components/intervention.tsx';
import { showValue } from '../../components/value.tsx';
import { pathOf, type Content } from '../../context.ts';
import { listRows } from './list-rows.tsx';
import type { List } from './list.ts';

const shape = 'interventions';

type Row = ShapeRow<Intervention>;

interface Area {
  /** Undefined for those without an area. */
  id: string | undefined;
  /** Those whose first area it is: they stand here. */
  own: Row[];
  /** Those that stand in another area and belong here too. */
  also: Row[];
}

export const interventionsList: List = {
  id: 'interventions',
  path: pathOf.interventions,
  shape,
  parts: (published, context) => {
    const { t } = context;
    const options = listRows(shape, published, context);
    const parts = areasOf(published).map((area): PagePart & Area => ({
      ...area,
      id: area.id === undefined ? 'uden-omraade' : `omraade-${area.id}`,
      title: area.id === undefined ? t('site.list.interventions.no-area') : areaWord(area.id, options),
      content: areaContent(area, published, options),
    }));
    return [{ id: 'oversigt', title: t('site.list.overview'), content: overview(parts, options) }, ...parts];
  },
};

/** In the order in which the programme first names them; those of none last. */
function areasOf({ programme }: Published): Area[] {
  const areas = new Map<string | undefined, Area>();
  const areaOf = (id: string | undefined): Area => {
    const area = areas.get(id) ?? { id, own: [], also: [] };
    areas.set(id, area);
    return area;
  };
  for (const row of rowsOf<Intervention>(programme.fields, shape)) {
    const [first, ...more] = [row.value.area ?? []].flat();
    areaOf(first).own.push(row);
    for (const each of new Set(more)) if (each !== first) areaOf(each).also.push(row);
  }
  const all = [...areas.values()];
  return [...all.filter(({ id }) => id !== undefined), ...all.filter(({ id }) => id === undefined)];
}

function areaWord(area: string, { context, nameOf }: DataOptions): string {
  const { schema } = columnOf(rowSchemas(shape), 'area', context);
  return capital(
    showValue(area, schema, context, nameOf)
      .map((node) => toString(node))
      .join(''),
  );
}

/** Every area with its interventions by name. */
function overview(areas: readonly (PagePart & Pick<Area, 'own' | 'also'>)[], options: DataOptions): Content {
  return h('div', { class: 'areas' }, [
    pairList(
      areas.map(({ title, own, also }) => ({
        label: title,
        nodes: [
          <ul class="plain">
            {[...own, ...also].map((row) => (
              <li>{linkTo(row, options)}</li>
            ))}
          </ul>,
        ] as ElementContent[],
      })),
    ),
  ]);
}

function linkTo({ row, value }: Row, { rowAnchors }: DataOptions): ElementContent[] {
  const anchor = rowAnchors.get(row);
  const name = value.name ?? row.id ?? '';
  if (anchor === undefined) return [{ type: 'text', value: name }];
  return [(<a href={`#${encodeURIComponent(anchor)}`}>{name}</a>) as ElementContent];
}

function areaContent({ own, also }: Area, published: Published, options: DataOptions): Content {
  const { context } = options;
  const links = also.map((row) => linkTo(row, options));
  return [
    ...own.map((row) => showIntervention(row, published.programme, options)),
    links.length === 0 ? null : (
      <p class="text">{[context.t('site.list.interventions.also'), ' ', ...inLine(links, context), '.']}</p>
    ),
  ];
}
