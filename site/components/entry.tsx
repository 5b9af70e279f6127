// An entry of a catalogue: its text, what its schema asks of it, its sources, and which programmes use it.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { CatalogueEntry } from '../../src/generated/types.ts';
import type { ListedCatalogue } from '../../src/publish/list-catalogue.ts';
import { legislationOf } from '../../src/schema/catalogue-ids.ts';
import { flat, type PageContext } from '../context.ts';
import { actFacts, actParagraphs } from './act.tsx';
import { pairList, type Pair } from './blocks.tsx';
import { documentWords } from './catalogue-source.tsx';
import { catalogueOf, entryName, entryNames } from './entry-names.ts';
import { usesPair } from './entry-uses.tsx';
import { showValue } from './value.tsx';

/** @param level of its heading */
export function showEntry(
  entry: CatalogueEntry,
  { catalogue, properties }: ListedCatalogue,
  level: number,
  context: PageContext,
): ElementContent {
  const { language } = context;
  const legislation = legislationOf(new Map([[catalogue.id, catalogue]]));
  const act = legislation?.entries.find(({ id }) => id === entry.id);
  const pairs = [
    ...properties.map((property) => ({
      label: property.label[language],
      nodes:
        property.key === 'same-as'
          ? sameAs(entry, context)
          : showValue(
              (entry as unknown as Record<string, unknown>)[property.key],
              property.schema,
              context,
              entryNames(context),
            ),
    })),
    ...usesPair(`${catalogue.id}/${entry.id}`, context),
  ].filter(({ nodes }) => nodes.length > 0);
  return h('section', { class: 'text entry', id: entry.id }, [
    h(`h${level}`, entry.title[language]),
    ...flat(legislation && act ? actFacts(act, legislation, context) : null),
    <p>{entry.text[language]}</p>,
    pairList(pairs satisfies Pair[]),
    entry.source === undefined ? null : <p class="quiet">{documentWords(entry.source, context)}</p>,
    ...flat(legislation && act ? actParagraphs(act, legislation, level + 1, context) : null),
  ]);
}

/** The same thing in other catalogues: often by the same title, so each says which catalogue it stands in. */
function sameAs(entry: CatalogueEntry, context: PageContext): ElementContent[] {
  const { t, language } = context;
  const found = (entry['same-as'] ?? []).flatMap((target) => {
    const [id, entryId = ''] = target.split('/', 2);
    const catalogue = catalogueOf(id, context);
    const name = entryName(catalogue, entryId, context);
    return catalogue && name ? [{ ...name, catalogue: catalogue.title[language] }] : [];
  });
  if (found.length === 0) return [];
  return [
    (
      <ul class="plain">
        {found.map(({ text, href, catalogue }) => (
          <li>
            <a href={href}>{t('site.catalogue.same-as', { title: text, catalogue })}</a>
          </li>
        ))}
      </ul>
    ) as ElementContent,
  ];
}
