// What the catalogue of legislation says of an act: number and date, its paragraphs, and what has replaced them.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Act, ActParagraph, LegislationCatalogue, Replacement } from '../../src/generated/types.ts';
import { dateIn } from '../../src/locales/locales.ts';
import { valueWord, type Content, type PageContext } from '../context.ts';
import { pairList } from './blocks.tsx';
import { capital } from './capital.ts';
import { documentWords, outsideLink } from './catalogue-source.tsx';
import { usesPair } from './entry-uses.tsx';
import { provision, provisionOf } from './provision.ts';

/** Number and date as its source gives them, and what has replaced all of it. */
export function actFacts(act: Act, catalogue: LegislationCatalogue, context: PageContext): Content {
  const { t, language } = context;
  return [
    act['full-title'] === undefined ? null : <p>{act['full-title'][language]}</p>,
    <dl class="pairs">
      <div>
        <dt>{t('site.law.number')}</dt>
        <dd>{valueWord(context, act.number)}</dd>
      </div>
      <div>
        <dt>{t('site.law.date')}</dt>
        <dd>{act.date === 'not-stated' ? valueWord(context, act.date) : dateIn(language, act.date)}</dd>
      </div>
      {(act.replaced ?? [])
        .filter(({ paragraphs }) => paragraphs === undefined)
        .map((replacement) => replacedBy(replacement, catalogue, context))}
    </dl>,
  ] as Content;
}

/**
 * Its source where that is none of the documents, and its paragraphs, each with an anchor.
 * @param level of their headings
 */
export function actParagraphs(act: Act, catalogue: LegislationCatalogue, level: number, context: PageContext): Content {
  return [
    act.outside === undefined ? null : <p class="quiet">{outsideLink(act.outside, context)}</p>,
    ...(act.paragraphs ?? []).map((paragraph) => showParagraph(paragraph, act, catalogue, level, context)),
  ] as Content;
}

function showParagraph(
  { id, text, source }: ActParagraph,
  act: Act,
  catalogue: LegislationCatalogue,
  level: number,
  context: PageContext,
): ElementContent {
  const replaced = (act.replaced ?? []).filter(({ paragraphs }) => paragraphs?.includes(id));
  const title = provision(id, context);
  return (
    <section id={`${act.id}/${id}`}>
      {h(`h${level}`, capital(title))}
      <p>{text[context.language]}</p>
      {replaced.length === 0 ? null : (
        <dl class="pairs">{replaced.map((replacement) => replacedBy(replacement, catalogue, context))}</dl>
      )}
      {pairList(usesPair(`${catalogue.id}/${act.id}/${id}`, context))}
      <p class="quiet">{documentWords(source, context)}</p>
    </section>
  ) as ElementContent;
}

function replacedBy(
  { by, since, under, outside }: Replacement,
  { id: catalogue, entries }: LegislationCatalogue,
  context: PageContext,
): ElementContent {
  const { t, language, link } = context;
  const date = dateIn(language, since);
  return (
    <div>
      <dt>{t('site.law.replaced-by')}</dt>
      <dd>
        {by.map((id) => {
          const [act = '', part] = id.split('/', 2);
          const title = entries.find((each) => each.id === act)?.title[language] ?? act;
          return (
            <span class="contact-line">
              <a href={link(context.paths.catalogue(catalogue), id)}>{provisionOf(title, part, context)}</a>
            </span>
          );
        })}
        <span class="contact-line">
          {under === undefined ? t('site.law.since', { date }) : t('site.law.since-under', { date, age: under })}
        </span>
        <span class="contact-line quiet">{outsideLink(outside, context)}</span>
      </dd>
    </div>
  ) as ElementContent;
}
