// The report as SARIF 2.1.0, for code scanning and editors: one run a programme, one result for each criterion and each other finding.

import { fixedWords } from '../programme/fixed-words.ts';
import { createHash } from 'node:crypto';
import type { Weight } from '../finding/finding.ts';
import { findingCodes, isMessageKey, say, type Language } from '../locales/locales.ts';
import { unprintable } from './describe.ts';
import { gapsOf } from './gaps.ts';
import type { Report, ReportFinding, ReportOutcome, ReportProgramme, ReportRange, ReportWaiver } from './report.ts';
import { exceptionsIn, nameOf, waiverWords } from './tell.ts';

const levels = { broken: 'error', must: 'error', should: 'warning', may: 'note' } as const satisfies Record<
  Weight,
  string
>;

/** A result before it has a fingerprint; `same` is what makes it the same one in the next run. */
interface Told {
  ruleId: string;
  kind: 'pass' | 'fail' | 'notApplicable' | 'open' | 'review';
  level: 'none' | (typeof levels)[Weight];
  text: string;
  at: ReportRange;
  related?: readonly ReportRange[];
  waiver?: ReportWaiver;
  same: readonly unknown[];
}

export function reportSarif(report: Report): string {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: report.programmes.map((programme) => runOf(programme, report)),
  };
  const json = JSON.stringify(log, null, 2);
  return `${json.replace(unprintable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

function runOf(programme: ReportProgramme, { language, day }: Report) {
  const told = [...tellOutcomes(programme, language), ...tellOthers(programme)];
  const ruleIds = [...new Set(told.map(({ ruleId }) => ruleId))];
  const seen = new Map<string, number>();
  const { waived, declared } = exceptionsIn(programme, language);
  return {
    tool: { driver: { name: 'forloeb', language, rules: ruleIds.map((id) => ruleOf(id, programme, language)) } },
    // What stands before the last slash names the programme: consumers keep the runs of several apart by it.
    automationDetails: { id: `forloeb/${programme.path === '' ? programme.id : programme.path}/` },
    columnKind: 'utf16CodeUnits',
    language,
    properties: {
      programme: programme.id,
      title: nameOf(programme),
      day,
      ...(programme.status === undefined ? {} : { status: programme.status }),
      ...(programme.illustrative === true ? { illustrative: say(language, 'report.illustrative') } : {}),
      // Those too that no result is suppressed by: what has ended, and what is answered meanwhile.
      waivers: waived,
      notApplicable: declared,
    },
    results: told.map((each) => resultOf(each, ruleIds.indexOf(each.ruleId), seen, language)),
  };
}

/** One for each criterion. A gap stands where its finding does, an answer where it is given, the rest at the head. */
function tellOutcomes(programme: ReportProgramme, language: Language): Told[] {
  const gaps = gapsOf(programme);
  const head = lineOne(programme);
  return programme.outcomes.map((outcome): Told => {
    const { id, why } = outcome;
    const about = { ruleId: id, same: ['outcome'] };
    const [gap] = gaps.get(id) ?? [];
    if (gap !== undefined)
      return {
        ...about,
        kind: 'fail',
        level: levels[gap.weight],
        // A waiver that has ended: what was agreed, by whom. All else the message says itself.
        text: [gap.message, gap.mend, ...(outcome.because?.kind === 'waiver' ? [why ?? ''] : [])].join(' '),
        at: gap.range,
        related: gap.related ?? [],
      };
    const at = outcome.evidence[0]?.range ?? head;
    switch (outcome.outcome) {
      case 'met':
        return { ...about, kind: 'pass', level: 'none', text: say(language, 'report.stands'), at };
      case 'waived': {
        const waiver = waiverOf(outcome, programme);
        const { title } = outcome;
        const text = `${title}: ${say(language, 'outcome.waived')}. ${why ?? ''}`.trim();
        // It would count if it were not waived: consumers leave out what is suppressed.
        const level = levels[outcome.obligation];
        return { ...about, kind: 'fail', level, text, at: waiver?.range ?? at, ...(waiver && { waiver }) };
      }
      case 'not-applicable': {
        const kind = outcome.because?.kind === 'undecided' ? 'open' : 'notApplicable';
        return { ...about, kind, level: 'none', text: why ?? say(language, 'report.not-asked'), at };
      }
      case 'thin':
      case 'missing':
        // What weighs nothing, such as a thin may, is left to a person to look at.
        return { ...about, kind: 'review', level: 'none', text: why ?? say(language, 'report.thin-may'), at };
    }
  });
}

/** One for each finding that does not tell of a criterion's outcome, or tells of it at one more place. */
function tellOthers(programme: ReportProgramme): Told[] {
  const gaps = gapsOf(programme);
  return programme.findings
    .filter((each) => gaps.get(each.id ?? '')?.[0] !== each)
    .map((each): Told => {
      const isGap = gaps.get(each.id ?? '')?.includes(each) === true;
      return {
        ruleId: isGap ? (each.id ?? each.code) : each.code,
        kind: 'fail',
        level: levels[each.weight],
        text: `${each.message} ${each.mend}`,
        at: each.range,
        related: each.related ?? [],
        same: [each.code, fileOf(each, programme), each.id ?? '', textsOf(each.path ?? []), textsOf(argsOf(each))],
      };
    });
}

/** The waiver that a criterion is waived by. */
function waiverOf({ id, because }: ReportOutcome, { waivers }: ReportProgramme): ReportWaiver | undefined {
  if (because?.kind !== 'waiver') return undefined;
  const item = id.split('.').slice(0, 2).join('.');
  const holds = (name: string) =>
    waivers.find(({ ids, until, expired }) => !expired && until === because.until && ids.includes(name));
  return holds(id) ?? holds(item);
}

/** Line numbers, counts and places in lists move; words stay. */
function textsOf(values: readonly unknown[]): unknown[] {
  return values.filter((value) => typeof value !== 'number');
}

function argsOf({ args }: ReportFinding): unknown[] {
  return Object.keys(args)
    .toSorted()
    .map((name) => args[name]);
}

/** The file as the programme's folder has it: the same from wherever the command runs. */
function fileOf({ range }: ReportFinding, { path }: ReportProgramme): string {
  return path !== '' && range.file.startsWith(`${path}/`) ? range.file.slice(path.length + 1) : range.file;
}

function lineOne({ path }: ReportProgramme): ReportRange {
  const start = { line: 1, column: 1 };
  return { file: path === '' ? 'programme.md' : `${path}/programme.md`, start, end: start };
}

function resultOf(told: Told, ruleIndex: number, seen: Map<string, number>, language: Language) {
  const { ruleId, kind, level, text, at, related = [], waiver } = told;
  const hash = createHash('sha256')
    .update(JSON.stringify([ruleId, told.same]))
    .digest('hex');
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return {
    ruleId,
    ruleIndex,
    kind,
    level,
    message: { text: messageText(text) },
    locations: [locationOf(at)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(locationOf) }),
    partialFingerprints: { 'forloebResult/v1': `${hash}:${count}` },
    ...(waiver === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: 'inSource',
              status: 'accepted',
              justification: waiverWords(waiver, language),
              location: locationOf(waiver.range),
            },
          ],
        }),
  };
}

/** Neither a placeholder nor a link: what stands in a programme leads nowhere. Nothing else is touched: readers see it as it is. */
function messageText(text: string): string {
  return text.replace(/\{(\d+)\}/g, '{{$1}}').replaceAll('](', '] (');
}

function locationOf({ file, start, end }: ReportRange) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  };
}

/** A path as a relative URI reference: a colon in its first part would be read as a scheme, a lone surrogate cannot be encoded. */
function uriOf(file: string): string {
  return file
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** A criterion is a rule of its model; a finding of another kind has its code for a rule. */
function ruleOf(id: string, programme: ReportProgramme, language: Language) {
  const outcome = programme.outcomes.find((each) => each.id === id);
  if (outcome !== undefined)
    return {
      id,
      shortDescription: { text: messageText(outcome.title) },
      fullDescription: { text: messageText(outcome.text) },
      help: { text: messageText([outcome.text, outcome.guidance, outcome.basis].join('\n\n')) },
      defaultConfiguration: { level: levels[outcome.obligation] },
    };
  const words = (part: 'found' | 'mend') => {
    const key = `finding.${id}.${part}`;
    // Blanks are filled in each result: the rule leaves them open.
    return findingCodes.includes(id) && isMessageKey(key)
      ? say(language, key, fixedWords(language)).replace(/\{[a-z-]+\}/g, '…')
      : id;
  };
  return {
    id,
    shortDescription: { text: messageText(words('found')) },
    help: { text: messageText(words('mend')) },
  };
}
