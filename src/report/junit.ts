// The report as JUnit XML, for the test view of a CI system: one suite for each section of a programme, one case for each criterion.

import { reaches, type Weight } from '../finding/finding.ts';
import { say, type Language } from '../locales/locales.ts';
import { barOf } from './bar.ts';
import { gapsOf } from './gaps.ts';
import type { Report, ReportFinding, ReportOutcome, ReportProgramme, ReportRange } from './report.ts';
import type { ReporterOptions } from './reporter.ts';
import { exceptionsIn, nameOf, outcomesIn, placeText } from './tell.ts';
import { attributesOf, escapeXml } from './xml.ts';

interface Case {
  name: string;
  className: string;
  at: ReportRange | undefined;
  /** Findings at or above the bar. */
  failures: ReportFinding[];
  /** Why it is not asked. */
  skipped: string | undefined;
  /** What else is to be known. */
  output: string[];
}

interface Suite {
  name: string;
  properties: Record<string, string>;
  cases: Case[];
}

/** Waived criteria are skipped as those are that are not relevant: JUnit has no other word, so that the reason says which. */
export function reportJunit(report: Report, { failOn }: Pick<ReporterOptions, 'failOn'>): string {
  const suites = report.programmes.flatMap((programme) => suitesOf(programme, report, failOn));
  const attributes = { name: 'forloeb', ...totalsOf(suites.flatMap(({ cases }) => cases)) };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributesOf(attributes)}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function suitesOf(programme: ReportProgramme, { language, day }: Report, failOn: Weight | undefined): Suite[] {
  const bar = failOn ?? barOf(programme.status);
  const gaps = gapsOf(programme);
  const sections = programme.sections.map((section) => ({
    name: `${nameOf(programme)}: ${section.number} ${section.title}`,
    cases: outcomesIn(section, programme).map((outcome) =>
      caseOf(outcome, gaps.get(outcome.id) ?? [], bar, programme, language),
    ),
  }));
  const others = programme.findings.filter((each) => gaps.get(each.id ?? '')?.includes(each) !== true);
  // The rest of the programme always has its case: a suite of nothing would say that nothing was looked at.
  const whole = {
    name: `${nameOf(programme)}: ${say(language, 'report.whole')}`,
    cases:
      others.length === 0
        ? [{ ...emptyCase(say(language, 'report.whole'), programme.id), output: [say(language, 'report.no-findings')] }]
        : others.map((each) => findingCase(each, bar, programme, language)),
  };
  const properties = propertiesOf(programme, day, language);
  return [whole, ...sections.filter(({ cases }) => cases.length > 0)].map((suite) => ({ ...suite, properties }));
}

function propertiesOf(programme: ReportProgramme, day: string, language: Language): Record<string, string> {
  const { waived, declared } = exceptionsIn(programme, language);
  const numbered = (key: string, texts: readonly string[]) =>
    Object.fromEntries(texts.map((text, index) => [`${key}.${index + 1}`, text]));
  return {
    day,
    programme: programme.id,
    ...(programme.status === undefined ? {} : { status: programme.status }),
    ...(programme.model === undefined ? {} : { model: programme.model }),
    ...(programme.illustrative === true ? { illustrative: say(language, 'report.illustrative') } : {}),
    ...numbered('waived', waived),
    ...numbered('not-applicable', declared),
  };
}

function emptyCase(name: string, className: string): Case {
  return { name, className, at: undefined, failures: [], skipped: undefined, output: [] };
}

function caseOf(
  outcome: ReportOutcome,
  gaps: readonly ReportFinding[],
  bar: Weight,
  programme: ReportProgramme,
  language: Language,
): Case {
  const state = say(language, `outcome.${outcome.outcome}`);
  const why = outcome.why === undefined ? state : `${state}: ${outcome.why}`;
  const failures = gaps.filter(({ weight }) => reaches(weight, bar));
  const isSkipped = outcome.outcome === 'not-applicable' || outcome.outcome === 'waived';
  return {
    ...emptyCase(`${outcome.title} (${outcome.id})`, `${programme.id}.${outcome.id.split('.').slice(0, 2).join('.')}`),
    at: gaps[0]?.range ?? outcome.evidence[0]?.range,
    failures,
    skipped: isSkipped ? why : undefined,
    output: [
      ...(isSkipped ? [] : [why]),
      ...gaps.filter((each) => !failures.includes(each)).map((each) => findingText(each, language)),
    ],
  };
}

function findingCase(each: ReportFinding, bar: Weight, programme: ReportProgramme, language: Language): Case {
  const isFailure = reaches(each.weight, bar);
  return {
    // Without its line: CI systems know a case by its name, and lines move.
    ...emptyCase(`${each.message} (${each.code}, ${each.range.file})`, `${programme.id}.${each.code}`),
    at: each.range,
    failures: isFailure ? [each] : [],
    output: isFailure ? [] : [findingText(each, language)],
  };
}

function findingText(each: ReportFinding, language: Language): string {
  const basis = each.basis === undefined ? [] : [each.basis];
  return `${placeText(each.range)} ${say(language, `weight.${each.weight}`)}: ${[each.message, each.mend, ...basis].join(' ')}`;
}

function totalsOf(cases: readonly Case[]) {
  return {
    tests: cases.length,
    failures: cases.filter(({ failures }) => failures.length > 0).length,
    errors: 0,
    skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
    time: 0,
  };
}

function suiteLines({ name, properties, cases }: Suite): string[] {
  return [
    `  <testsuite${attributesOf({ name, ...totalsOf(cases) })}>`,
    '    <properties>',
    ...Object.entries(properties).map(([key, value]) => `      <property${attributesOf({ name: key, value })}/>`),
    '    </properties>',
    ...cases.flatMap(caseLines),
    '  </testsuite>',
  ];
}

function caseLines({ name, className, at, failures, skipped, output }: Case): string[] {
  const place = at === undefined ? {} : { file: at.file, line: at.start.line };
  const [first] = failures;
  const parts = [
    ...(skipped === undefined ? [] : [`      <skipped${attributesOf({ message: skipped })}/>`]),
    ...(first === undefined
      ? []
      : [
          `      <failure${attributesOf({ type: first.weight, message: first.message })}>${failures
            .map((each) =>
              escapeXml([placeText(each.range), each.message, each.mend, each.basis ?? ''].join('\n').trim()),
            )
            .join('\n\n')}</failure>`,
        ]),
    ...(output.length === 0 ? [] : [`      <system-out>${escapeXml(output.join('\n'))}</system-out>`]),
  ];
  const open = `    <testcase${attributesOf({ name, classname: className, time: 0, ...place })}`;
  return parts.length === 0 ? [`${open}/>`] : [`${open}>`, ...parts, '    </testcase>'];
}
