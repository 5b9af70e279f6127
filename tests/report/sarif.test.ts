// SARIF: valid by the published schema, one result for each criterion and each other finding, the same ones when lines have moved.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { createReport, type Report } from '../../src/report/report.ts';
import { reportSarif } from '../../src/report/sarif.ts';
import { checkFolder, day, folderOf, projectRoot } from '../support.ts';
import { runHere } from '../cli/run-command.ts';
import { everyOutcome, withHostileTexts } from './reports.ts';

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}
interface Location {
  physicalLocation: { artifactLocation: { uri: string }; region: Region };
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  kind: string;
  level: string;
  message: { text: string };
  locations: Location[];
  partialFingerprints: Record<string, string>;
  suppressions?: { justification: string; location: Location }[];
}
interface Log {
  runs: {
    tool: { driver: { rules: { id: string; help: { text: string }; defaultConfiguration?: { level: string } }[] } };
    automationDetails: { id: string };
    results: Result[];
  }[];
}

const {
  id: _id,
  $schema: _draft4,
  ...published
} = JSON.parse(readFileSync(join(import.meta.dirname, 'vendor/sarif/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<
  string,
  unknown
>;
// Written for draft 4 of JSON Schema: all that it uses means the same in draft 7, but for the two keys that are left out here. One of
// its patterns is none with the rules of Unicode.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(published);

function read(report: Report): Log {
  const log = JSON.parse(reportSarif(report)) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log;
}

const da = await everyOutcome('da');

describe('the log', () => {
  it.each(['da', 'en'] as const)('is valid in %s', async (language) => {
    expect(read(await everyOutcome(language)).runs).toHaveLength(2);
  });

  it('is valid for the shipped programmes and those of another model', async () => {
    for (const root of [projectRoot, join(projectRoot, 'tests/model/second-model')]) {
      const { out } = await runHere(['check', '--format', 'sarif', 'programmes'], root);
      expect(validate(JSON.parse(out)), JSON.stringify(validate.errors?.[0])).toBe(true);
    }
  });

  it('is valid with hostile texts, of which none is a placeholder or a link', () => {
    const texts = read(withHostileTexts(da)).runs.flatMap(({ results }) => results.map(({ message }) => message.text));
    expect(texts.filter((text) => text.includes('evil.example')).length).toBeGreaterThan(10);
    expect(texts.filter((text) => /(?<!\{)\{\d+\}|\]\(/.test(text))).toEqual([]);
  });

  it('is refused when a kind or level is not of SARIF: the schema is read', () => {
    const log = read(da) as unknown as { runs: { results: object[] }[] };
    log.runs[0]?.results.push({ message: { text: 'x' }, kind: 'met' });
    expect(validate(log)).toBe(false);
  });
});

describe('the results', () => {
  const [run, unread] = read(da).runs;
  const results = run?.results ?? [];
  const of = (id: string) => results.filter(({ ruleId }) => ruleId === id);

  it('are one for each criterion, then one for each other finding', () => {
    const [programme] = da.programmes;
    const ids = programme?.outcomes.map(({ id }) => id) ?? [];
    expect(results.slice(0, ids.length).map(({ ruleId }) => ruleId)).toEqual(ids);
    expect(results.slice(ids.length).map(({ ruleId }) => ruleId)).toEqual([
      'undecided',
      'waiver-needless',
      'item-prose',
      'link-dead',
    ]);
    expect(unread?.results.map(({ ruleId, level }) => [ruleId, level])).toEqual(
      Array(3).fill(['missing-key', 'error']),
    );
  });

  it.each([
    ['answers.given.whole', 'pass', 'none'],
    ['answers.given.short', 'fail', 'warning'],
    ['answers.given.short-should', 'fail', 'note'],
    ['answers.given.short-may', 'review', 'none'],
    ['answers.lacking.strong', 'fail', 'error'],
    ['answers.lacking.middling', 'fail', 'warning'],
    ['answers.lacking.weak', 'fail', 'note'],
    ['exceptions.agreed.waived', 'fail', 'error'],
    ['exceptions.agreed.ended', 'fail', 'error'],
    ['exceptions.agreed.needless', 'pass', 'none'],
    ['exceptions.agreed.declared', 'notApplicable', 'none'],
    ['exceptions.conditional.northern', 'notApplicable', 'none'],
    ['exceptions.conditional.dated', 'open', 'none'],
    ['link-dead', 'fail', 'error'],
    ['item-prose', 'fail', 'note'],
  ])('of %s are %s, %s', (id, kind, level) => {
    expect(of(id).map((each) => [each.kind, each.level])).toEqual([[kind, level]]);
  });

  it('have a level only where they fail', () => {
    expect(results.filter(({ kind, level }) => (kind === 'fail') !== (level !== 'none'))).toEqual([]);
  });

  it('are suppressed by a waiver that holds, and by none that has ended', () => {
    const suppressed = results.filter(({ suppressions }) => suppressions !== undefined);
    expect(suppressed.map(({ ruleId }) => ruleId)).toEqual(['exceptions.agreed.waived']);
    expect(suppressed[0]?.suppressions).toMatchObject([
      {
        justification: 'Aftales i styregruppen · Ansvarlig: Region Nord · Til og med: 1. marts 2027',
        location: { physicalLocation: { region: { startLine: 17 } } },
      },
    ]);
  });

  it('stand at the word at fault, in a relative URI', () => {
    const [{ locations } = { locations: [] }] = of('link-dead');
    expect(locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'programmes/alle-udfald/1-svar.md' },
          region: { startLine: 25, startColumn: 14, endLine: 25, endColumn: 22 },
        },
      },
    ]);
    const hostile = read(withHostileTexts(da)).runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
    expect(hostile).toMatch(/^a%2Cb%3Ac\/%25\/programmes\//);
  });

  it('have a rule each, with help in the language of the report', async () => {
    const english = read(await everyOutcome('en')).runs[0];
    for (const { tool, results: told } of [run, english].filter((each) => each !== undefined)) {
      expect(new Set(tool.driver.rules.map(({ id }) => id)).size).toBe(tool.driver.rules.length);
      for (const { ruleId, ruleIndex } of told) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(tool.driver.rules.filter(({ help }) => help.text.trim() === '')).toEqual([]);
    }
    expect(english?.tool.driver.rules[0]?.help.text).toBe(
      'Say something about whole answer.\n\nFive words.\n\nThe model: ch. 1, must.',
    );
    expect(run?.tool.driver.rules[0]?.help.text).toContain('Sig noget om helt svar.');
  });

  it('keep programmes apart', () => {
    expect(read(da).runs.map(({ automationDetails }) => automationDetails.id)).toEqual([
      'forloeb/programmes/alle-udfald/',
      'forloeb/programmes/ulaeselig/',
    ]);
  });
});

describe('the fingerprints', () => {
  const files = (before: string, link: string) => ({
    'programme.md': `---\nid: eksempel\ntitle: x\nlanguage: da\nmodel: generic-mental-health-2015@1\nstatus: draft\nparties: []\n---\n\n${before}[x](${link}.md)\n\n[x](${link}.md)\n`,
  });
  const fingerprints = (content: Record<string, string>, path = '') => {
    const report = createReport([checkFolder(folderOf(content))], day, 'da', () => path);
    return read(report).runs.flatMap(({ results }) =>
      results.map((each) => each.partialFingerprints['forloebResult/v1'] ?? ''),
    );
  };

  it('are each another', () => {
    const all = fingerprints(files('', 'a'));
    expect(all.length).toBeGreaterThan(170);
    expect(new Set(all).size).toBe(all.length);
  });

  it('are the same when lines have moved, wherever the command runs, in every language', async () => {
    const all = fingerprints(files('', 'a'));
    expect(fingerprints(files('En linje mere.\n\n', 'a'))).toEqual(all);
    expect(fingerprints(files('', 'a'), 'et/andet/sted')).toEqual(all);
    const prints = (report: Report) =>
      read(report).runs.flatMap(({ results }) => results.map((each) => each.partialFingerprints));
    expect(prints(await everyOutcome('en'))).toEqual(prints(da));
  });

  it('differ where something else is found', () => {
    const before = new Set(fingerprints(files('', 'a')));
    expect(fingerprints(files('', 'b')).filter((each) => !before.has(each))).toHaveLength(2);
  });
});
