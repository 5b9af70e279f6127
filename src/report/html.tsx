// The report as one page that needs nothing beside it: to send to a steering group, to read offline, to print.

import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { countOutcomes, type OutcomeState } from '../check/outcome.ts';
import { dateIn, say, type Language, type MessageKey } from '../locales/locales.ts';
import { htmlStyle } from './html-style.ts';
import { outcomeIcons } from './outcome-icons.ts';
import type { Report, ReportFinding, ReportOutcome, ReportProgramme } from './report.ts';
import type { ReporterOptions } from './reporter.ts';
import {
  byWeight,
  factsOf,
  firstToDo,
  nameOf,
  outcomesIn,
  placeText,
  titlesOf,
  untilWords,
  verdictOf,
} from './tell.ts';

/** What needs a person comes first. */
const states = ['missing', 'thin', 'waived', 'met', 'not-applicable'] as const satisfies readonly OutcomeState[];

/** Nothing is fetched and nothing runs, whatever a programme holds. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

type Cell = string | { content: ElementContent[] | string; class: string };

/** The whole document. */
export function reportHtml(report: Report, { failOn }: Pick<ReporterOptions, 'failOn'>): string {
  const { language, day, programmes } = report;
  const heading = `${say(language, 'report.title')}, ${dateIn(language, day)}`;
  const html = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <title>{programmes.length === 1 ? [...programmes.map(nameOf), heading].join(' · ') : heading}</title>
        <style>{htmlStyle}</style>
      </head>
      <body>
        <main class="wrap">
          <h1>{heading}</h1>
          {programmes.length > 1 ? contents(report) : []}
          {programmes.map((programme, index) => programmeSection(programme, `p${index + 1}`, report, failOn))}
        </main>
        <footer>
          <div class="wrap">
            <p>{say(language, 'site.footer')}</p>
          </div>
        </footer>
      </body>
    </html>
  ) as Element;
  return `<!DOCTYPE html>\n${toHtml(html)}\n`;
}

function contents({ programmes, language }: Report): ElementContent {
  return (
    <nav class="contents" aria-label={say(language, 'report.programmes')}>
      <ul>
        {programmes.map((programme, index) => (
          <li>
            <a href={`#p${index + 1}`}>{nameOf(programme)}</a>
          </li>
        ))}
      </ul>
    </nav>
  ) as ElementContent;
}

function programmeSection(
  programme: ReportProgramme,
  id: string,
  report: Report,
  failOn: ReporterOptions['failOn'],
): ElementContent {
  const { language } = report;
  const first = firstToDo(programme, failOn);
  const others = byWeight(programme.findings).filter((each) => !first.includes(each));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} lang={programme.language}>
        {nameOf(programme)}
      </h2>
      {programme.illustrative === true ? (
        <p class="banner">
          <strong>{say(language, 'report.illustrative')}</strong>
        </p>
      ) : (
        []
      )}
      <p class="facts">
        {factsOf(programme, report).map((fact) => (
          <span>{fact}</span>
        ))}
      </p>
      <p>
        <strong>{verdictOf(programme, language, failOn).words}</strong>
      </p>
      {programme.assembled ? answered(programme, language) : <p>{say(language, 'report.not-assembled')}</p>}
      {findings('report.first-to-do', first, language)}
      {exceptions(programme, language)}
      {others.length === 0 ? [] : findings('report.other', others, language)}
      {programme.assembled ? criteria(programme, language) : []}
    </section>
  ) as ElementContent;
}

function answered(programme: ReportProgramme, language: Language): ElementContent[] {
  const row = (outcomes: readonly ReportOutcome[]): Cell[] => {
    const counts = countOutcomes(outcomes);
    return states.map((state) => ({ content: String(counts[state]), class: 'number' }));
  };
  const heads: Cell[] = [
    say(language, 'report.section'),
    ...states.map((state) => ({ content: [mark(state, language)], class: 'number' })),
  ];
  const labels = [say(language, 'report.section'), ...states.map((state) => say(language, `outcome.${state}`))];
  return [
    heading('report.answered', language),
    table({
      caption: undefined,
      heads,
      labels,
      rows: programme.sections.map((section) => [
        `${section.number} ${section.title}`,
        ...row(outcomesIn(section, programme)),
      ]),
      total: [say(language, 'report.in-all'), ...row(programme.outcomes)],
    }),
    (
      <p class="quiet">
        <strong>{say(language, 'site.checklist.met')}</strong> {say(language, 'site.checklist.met-means')}
      </p>
    ) as ElementContent,
  ];
}

function findings(title: MessageKey, found: readonly ReportFinding[], language: Language): ElementContent[] {
  if (found.length === 0)
    return [heading(title, language), (<p>{say(language, 'report.no-findings')}</p>) as ElementContent];
  const labels = (['found', 'weight', 'mend', 'place'] as const).map((key) => say(language, `report.${key}`));
  const rows = found.map((each): Cell[] => [
    each.message,
    { content: say(language, `weight.${each.weight}`), class: `narrow weight-${each.weight}` },
    { content: [each.mend, each.basis].filter((part) => part !== undefined).join(' '), class: 'mend' },
    { content: placeText(each.range), class: 'place' },
  ]);
  return [heading(title, language), table({ caption: undefined, heads: labels, labels, rows })];
}

/** Waivers, and what is declared not relevant; what a condition leaves out stands among all criteria. */
function exceptions(programme: ReportProgramme, language: Language): ElementContent[] {
  const labels = (['what', 'reason', 'owner', 'until'] as const).map((key) => say(language, `report.${key}`));
  const what = (ids: readonly string[]) => titlesOf(ids, programme).join(', ');
  const waived = programme.waivers.map((each) => [
    what(each.ids),
    each.reason,
    each['owner-name'],
    untilWords(each, language),
  ]);
  const declared = programme['not-applicable'].map(({ ids, reason }) => [what(ids), reason]);
  const part = (title: MessageKey, heads: string[], rows: string[][]) =>
    rows.length === 0 ? [] : [heading(title, language), table({ caption: undefined, heads, labels: heads, rows })];
  return [...part('report.waived', labels, waived), ...part('report.declared', labels.slice(0, 2), declared)];
}

function criteria(programme: ReportProgramme, language: Language): ElementContent[] {
  const labels = [
    say(language, 'site.criterion'),
    say(language, 'site.outcome'),
    say(language, 'site.obligation'),
    say(language, 'report.where-or-why'),
  ];
  return [
    heading('report.criteria', language),
    ...programme.sections
      .map((section) => ({ section, outcomes: outcomesIn(section, programme) }))
      .filter(({ outcomes }) => outcomes.length > 0)
      .map(({ section, outcomes }) =>
        table({
          caption: `${section.number} ${section.title}`,
          heads: labels,
          labels,
          rows: outcomes.map((outcome): Cell[] => [
            outcome.title,
            { content: [mark(outcome.outcome, language)], class: 'outcome' },
            { content: say(language, `obligation.${outcome.obligation}`), class: 'narrow' },
            { content: whereOrWhy(outcome, language), class: 'where' },
          ]),
        }),
      ),
  ];
}

function whereOrWhy(outcome: ReportOutcome, language: Language): ElementContent[] {
  const places = [...new Set(outcome.evidence.map(({ range }) => placeText(range)))];
  const plans = (outcome.plans ?? []).map(
    (plan) =>
      (
        <span class="block">
          {plan['party-name']}: {mark(plan.outcome, language)} {plan.why ?? ''}
        </span>
      ) as ElementContent,
  );
  const lines = [
    ...(outcome.why === undefined ? [] : [(<span class="block">{outcome.why}</span>) as ElementContent]),
    ...plans,
    ...places.map((place) => (<span class="block place">{place}</span>) as ElementContent),
  ];
  return lines.length > 0 ? lines : [{ type: 'text', value: say(language, 'site.nowhere') }];
}

function heading(key: MessageKey, language: Language): ElementContent {
  return (<h3>{say(language, key)}</h3>) as ElementContent;
}

interface Table {
  caption: string | undefined;
  heads: readonly Cell[];
  /** The heads in words, for cells that stand alone on a narrow screen. */
  labels: readonly string[];
  rows: readonly (readonly Cell[])[];
  total?: readonly Cell[];
}

/** The first cell of a row says what the row is about. On a narrow screen each row is a card: the roles are then said aloud. */
function table({ caption, heads, labels, rows, total }: Table): ElementContent {
  const row = (cells: readonly Cell[]) => (
    <tr role="row">
      {cells.map((cell, index) => {
        const { content, class: name } = typeof cell === 'string' ? { content: cell, class: undefined } : cell;
        return index === 0 ? (
          <th scope="row" role="rowheader" class={name}>
            {content}
          </th>
        ) : (
          <td role="cell" class={name} data-label={labels[index]}>
            {content}
          </td>
        );
      })}
    </tr>
  );
  return (
    <table class="rows" role="table">
      {caption === undefined ? [] : <caption>{caption}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((cell) => {
            const { content, class: name } = typeof cell === 'string' ? { content: cell, class: undefined } : cell;
            return (
              <th scope="col" role="columnheader" class={name}>
                {content}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody role="rowgroup">{rows.map(row)}</tbody>
      {total === undefined ? [] : <tfoot role="rowgroup">{row(total)}</tfoot>}
    </table>
  ) as ElementContent;
}

/** Icon and word in one colour; the icon is hidden from assistive technology, the word is the name. */
function mark(state: OutcomeState, language: Language): ElementContent {
  return (
    <span class={`mark mark-${state}`}>
      {s(
        'svg',
        { viewBox: '0 0 20 20', 'aria-hidden': 'true', focusable: 'false', class: 'icon' },
        outcomeIcons[state](),
      )}{' '}
      {say(language, `outcome.${state}`)}
    </span>
  ) as ElementContent;
}
