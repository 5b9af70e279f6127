// The checklist of a programme: every criterion with its outcome, and where it stands or why not.

import { itemState, type Because, type EvidencePlace, type Outcome } from '../../src/check/outcome.ts';
import { positionAt } from '../../src/finding/place.ts';
import { dateIn } from '../../src/locales/locales.ts';
import type { Published, SiteData } from '../../src/publish/site-data.ts';
import { clean, describeFinding } from '../../src/report/describe.ts';
import type { Item } from '../../src/schema/requirements.ts';
import { countsList, readingOrder } from '../components/counts.tsx';
import { mark } from '../components/marks.tsx';
import { facts, programmePage } from '../components/programme-frame.tsx';
import { filePath, pathOf, type PageContext } from '../context.ts';
import { pageOf } from '../page.ts';

export function checklistPage(published: Published, site: SiteData) {
  const { programme } = published;
  return pageOf(pathOf.checklist(programme.id), site, (context) => {
    const { t, language } = context;
    return programmePage(published, context, t('site.checklist'), [
      <h1>{t('site.checklist-of', { title: programme.head.title })}</h1>,
      facts(published, context),
      countsList(published.outcomes.values(), context),
      <p class="text">
        <strong>{t('site.checklist.met')}</strong> {t('site.checklist.met-means')}
      </p>,
      brokenList(published, context),
      <nav class="jump" aria-label={t('site.sections')}>
        <ul>
          {programme.requirements.sections.map((section) => (
            <li>
              <a href={`#${section.id}`}>{`${section.number} ${section.title[language]}`}</a>
            </li>
          ))}
        </ul>
      </nav>,
      programme.requirements.sections.map((section) => [
        <h2 id={section.id}>{`${section.number} ${section.title[language]}`}</h2>,
        section.items.map((item, index) => itemCard(item, `${section.number}.${index + 1}`, published, context)),
      ]),
    ]);
  });
}

/** What is broken, with file and line: it has to be mended before anything else counts. */
function brokenList({ findings, lines, programme }: Published, { t, language }: PageContext) {
  const broken = findings.filter(({ weight }) => weight === 'broken');
  if (broken.length === 0) return null;
  return [
    <h2>{t('site.broken')}</h2>,
    <ul class="broken">
      {broken.map((finding) => {
        const { line, column } = positionAt(lines.get(finding.place.file) ?? [0], finding.place.start);
        const { found, mend } = describeFinding(finding, language, programme.requirements);
        return (
          <li>
            <code>{`${clean(finding.place.file)}:${line}:${column}`}</code> {found} {mend}
          </li>
        );
      })}
    </ul>,
  ];
}

function itemCard(item: Item, number: string, published: Published, context: PageContext) {
  const { t, language, link } = context;
  const outcomes = item.criteria.flatMap(({ id }) => published.outcomes.get(id) ?? []);
  const counts = readingOrder
    .map((state) => ({ state, count: outcomes.filter(({ outcome }) => outcome === state).length }))
    .filter(({ count }) => count > 0);
  const home =
    item.profile === undefined
      ? pathOf.model(published.programme.requirements.model.id)
      : pathOf.profile(item.profile.id);
  return (
    <section class="item" aria-labelledby={item.id}>
      <div class="item-head">
        <h3 id={item.id}>{`${number} ${item.title[language]}`}</h3>
        <p class="tally">
          <strong>{t(`item.${itemState(outcomes)}`)}:</strong>
          {counts.map(({ state, count }) => (
            <span>
              {count} {mark(state, t(`outcome.${state}`))}
            </span>
          ))}
        </p>
      </div>
      <table class="rows">
        <caption class="hidden">{item.title[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{t('site.outcome')}</th>
            <th scope="col">{t('site.obligation')}</th>
            <th scope="col">{t('site.criterion')}</th>
            <th scope="col">{t('site.where')}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <tr id={outcome.criterion.id}>
              <td data-label={t('site.outcome')}>{mark(outcome.outcome, t(`outcome.${outcome.outcome}`))}</td>
              <td data-label={t('site.obligation')} class={`obligation-${outcome.criterion.obligation}`}>
                {t(`obligation.${outcome.criterion.obligation}`)}
              </td>
              <th scope="row" data-label={t('site.criterion')}>
                <a href={link(home, outcome.criterion.id)}>{outcome.criterion.title[language]}</a>
              </th>
              <td data-label={t('site.where')}>{where(outcome, published, context)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The passages that answer, and what is lacking. */
function where(outcome: Outcome, published: Published, context: PageContext) {
  const { t } = context;
  const why = outcome.because === undefined ? undefined : reason(outcome.because, published, context);
  return [
    places(outcome.evidence, published, context),
    why === undefined ? null : <div>{why}</div>,
    outcome.plans === undefined || outcome.plans.length === 0 ? null : (
      <ul class="plain">
        {outcome.plans.map((plan) => (
          <li>
            {published.programme.head.parties.find(({ id }) => id === plan.party)?.name ?? plan.party}:{' '}
            {mark(plan.outcome, t(`outcome.${plan.outcome}`))}
          </li>
        ))}
      </ul>
    ),
    outcome.evidence.length === 0 && why === undefined ? <span class="unsaid">{t('site.nowhere')}</span> : null,
  ];
}

function places(evidence: readonly EvidencePlace[], published: Published, { link }: PageContext) {
  const { programme } = published;
  if (evidence.length === 0) return null;
  const seen = new Set<string>();
  const links = evidence.flatMap((place) => {
    const chapter =
      programme.chapters.find(({ file }) => file === place.file)?.title ??
      programme.localPlans.find((plan) => plan.chapter.file === place.file)?.chapter.title ??
      place.file;
    const title = place.title === undefined || place.title === chapter ? chapter : `${chapter}: ${place.title}`;
    const file = filePath(published, place.file);
    const known =
      place.anchor !== undefined && (programme.anchors.has(place.anchor) || place.file.startsWith('local/'));
    const href = link(
      place.anchor !== undefined && programme.anchors.has(place.anchor)
        ? filePath(published, programme.anchors.get(place.anchor) ?? place.file)
        : file,
      known ? place.anchor : undefined,
    );
    if (seen.has(title)) return [];
    seen.add(title);
    return [
      <li>
        <a href={href}>{title}</a>
      </li>,
    ];
  });
  return <ul class="plain">{links}</ul>;
}

function reason(because: Because, { programme }: Published, { t, language }: PageContext): string {
  const condition = (id: string) => programme.requirements.conditions.get(id)?.text[language] ?? id;
  switch (because.kind) {
    case 'condition':
      return t('site.because.condition', { condition: condition(because.condition) });
    case 'undecided':
      return t('site.because.undecided', { condition: condition(because.condition) });
    case 'declared':
      return because.reason;
    case 'waiver': {
      const owner = programme.head.parties.find(({ id }) => id === because.owner)?.name ?? because.owner;
      const key = because.expired ? 'site.because.waiver-expired' : 'site.because.waiver';
      return t(key, { reason: because.reason, owner, until: dateIn(language, because.until) });
    }
    case 'words':
      return t('site.because.words', { words: because.words, needed: because.needed });
    case 'prose-only':
      return t('site.because.prose-only');
    case 'rows':
      return t('site.because.rows', { fitting: because.fitting, rows: because.rows });
    case 'phases':
      return t('site.because.phases', { phases: because.lacking });
    case 'plans':
      return t('site.because.plans', {
        parties: because.lacking.map((id) => programme.head.parties.find((party) => party.id === id)?.name ?? id),
      });
    case 'no-plans':
      return t('site.because.no-plans');
  }
}
