// What readers call a place in a programme where an entry of a catalogue is used: its chapter, and what it stands in there.

import { pagesOf } from '../../src/programme/assemble.ts';
import type { CatalogueUse } from '../../src/programme/catalogue-uses.ts';
import type { Part, Row } from '../../src/programme/programme.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { branches, propertyOf } from '../../src/schema/json-schema.ts';
import { inLanguage, type PageContext } from '../context.ts';
import { isOwnId, rowSchemas } from './columns.ts';

/** Longer words of a row are cut: they are there to tell places apart. */
const mostLetters = 70;

/** In the programme's language: "4 Organisering: Samtykke". */
export function placeWords(use: CatalogueUse, { programme }: Published, context: PageContext): string {
  const { head, localPlans, requirements } = programme;
  const { t } = inLanguage(context, head.language);
  const chapter = pagesOf(programme).find(({ file }) => file === use.page);
  if (chapter === undefined) return t('site.catalogue.in-summary');
  const plan = localPlans.find((each) => each.chapter === chapter);
  const party = plan && (head.parties.find(({ id }) => id === plan.party)?.name ?? plan.party);
  const title = party === undefined ? chapter.title : t('site.plan-of', { party });
  const criterion = use.criteria[0];
  const within =
    titleAt(chapter.parts, use.anchor) ??
    (criterion === undefined ? undefined : requirements.criteria.get(criterion)?.title[head.language]);
  return within === undefined || within === title || within === chapter.title ? title : `${title}: ${within}`;
}

/** The row or heading that has an anchor. */
function titleAt(parts: readonly Part[], anchor: string | undefined): string | undefined {
  if (anchor === undefined) return undefined;
  for (const part of parts) {
    if (part.kind === 'heading' && part.anchors.includes(anchor)) return part.block.title;
    if (part.kind !== 'data') continue;
    const row = part.rows.find((each) => part.rowAnchors.get(each) === anchor);
    if (row !== undefined) return nameOf(row, part.field.shape);
  }
  return undefined;
}

/** A row's name, else the first words that are its own: what happens, or what starts it. */
function nameOf({ value }: Row, shape: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const schemas = rowSchemas(shape);
  const words = Object.entries(value).filter(
    ([key, each]) =>
      typeof each === 'string' &&
      !isOwnId(key, schemas) &&
      propertyOf(schemas, key)
        .flatMap(branches)
        .every(({ schema }) => schema.refers === undefined && schema.enum === undefined),
  );
  const own = words.find(([key]) => key === 'name') ?? words[0];
  return own && shortened(String(own[1]));
}

/** The first words of a text that is no name. */
function shortened(text: string): string {
  if (text.length <= mostLetters) return text;
  return `${text.slice(0, mostLetters).replace(/\s+\S*$/u, '')} …`;
}
