// What the search finds: every record leads to its place, and gives the answer that stands in the programme's data.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { rowsOf } from '../../src/check/shape-rows.ts';
import type { Deadline, Task, Transition } from '../../src/generated/types.ts';
import { say } from '../../src/locales/locales.ts';
import { writeSearch } from '../../src/publish/write-search.ts';
import { kindWords } from '../../site/search/kinds.ts';
import { searchable, searchRecords } from '../../site/search/records.ts';
import { checkFolder } from '../support.ts';
import { elementsOf, readPage } from './pages.ts';
import { published, siteOf } from './small-site.ts';

const folder = join(inject('repository'), 'programmes');
const site = siteOf(readdirSync(folder).map((id) => published(checkFolder(join(folder, id)))));
const records = searchRecords(site);

describe('the records', () => {
  it('lead to places that there are', () => {
    const ids = new Map<string, Set<string>>();
    const wrong = records.filter(({ url }) => {
      const [path = '', anchor] = url.split('#').map(decodeURIComponent);
      if (!existsSync(join(inject('site'), path))) return true;
      if (anchor === undefined) return false;
      const known =
        ids.get(path) ??
        new Set(elementsOf(readPage(inject('site'), path)).map(({ properties }) => String(properties.id)));
      ids.set(path, known);
      return !known.has(anchor);
    });
    expect(wrong.map(({ url }) => url)).toEqual([]);
    expect(records.length).toBeGreaterThan(1000);
  });

  it('are of kinds that have words, and each has a title', () => {
    for (const language of site.languages) {
      const words = kindWords(site, language);
      expect(records.filter(({ kind }) => words[kind] === undefined)).toEqual([]);
    }
    expect(records.filter(({ title }) => title.trim() === '').map(({ url }) => url)).toEqual([]);
  });

  it('are in the language of their programme, or of the site in each of its languages', () => {
    const languages = new Map(site.programmes.map(({ programme }) => [programme.id, programme.head.language]));
    expect(records.filter((each) => each.programme && languages.get(each.programme) !== each.language)).toEqual([]);
    const count = (language: string) =>
      records.filter((each) => each.programme === undefined && each.language === language).length;
    expect(count('da')).toBe(count('en'));
  });
});

/** Number and unit as they stand in the data, in words. */
function amountIn(deadline: Deadline): string {
  for (const unit of ['hours', 'days', 'weeks', 'months'] as const) {
    const count = deadline[unit];
    if (count === undefined) continue;
    const word = unit === 'days' && deadline.kind === 'working' ? 'working-days' : unit;
    return `${count}\u00a0${say('da', `site.unit.${word}.${count === 1 ? 'one' : 'other'}`)}`;
  }
  return deadline.text ?? '';
}

describe.each([
  ['transition', 'transitions', 'deadline', 'site.unsaid.transitions.deadline'],
  ['task', 'tasks', 'when', 'site.unsaid.tasks.when'],
] as const)('a %s', (kind, shape, key, unsaid) => {
  const rows = site.programmes.flatMap(({ programme }) =>
    programme.head.language === 'da'
      ? rowsOf<Task & Transition>(programme.fields, shape).map(({ value, row }) => ({ value, row, programme }))
      : [],
  );
  const recordOf = (id: string | undefined, programme: string) =>
    records.find((each) => each.kind === kind && each.programme === programme && each.url.endsWith(`.${id}`));

  it('gives its deadline first, or says that there is none', () => {
    const told = rows.flatMap(({ value, row, programme }) => {
      const record = row.id === undefined ? undefined : recordOf(row.id, programme.id);
      return record === undefined ? [] : [{ value, strong: record.strong ?? '' }];
    });
    expect(told.length).toBeGreaterThan(20);
    for (const { value, strong } of told) {
      const deadline = value[key];
      if (deadline === undefined) expect(strong).toBe(`${say('da', unsaid)}.`);
      else expect(strong.toLowerCase()).toContain(amountIn(deadline).toLowerCase());
    }
  });
});

describe('the index', () => {
  const place = mkdtempSync(join(tmpdir(), 'forloeb-search-'));
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  const few = { ...searchable(site), records: records.filter((_, index) => index % 40 === 0) };
  const filesIn = (path: string) =>
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.includes('.'))
      .sort();

  it('is the same bytes every time, and has nothing that the site does not use', async () => {
    const [one, other] = [join(place, 'one'), join(place, 'other')];
    expect(await writeSearch(few, one)).toBeUndefined();
    expect(await writeSearch(few, other)).toBeUndefined();
    expect(filesIn(other)).toEqual(filesIn(one));
    for (const file of filesIn(one))
      expect(readFileSync(join(other, file)).equals(readFileSync(join(one, file))), file).toBe(true);
    expect(filesIn(one).filter((file) => /ui|worker|highlight|unknown|\.css$/.test(file))).toEqual([]);
  });

  it('knows every record of the site by what it is chosen by', () => {
    for (const language of site.languages) {
      const path = join(inject('site'), 'pagefind', language);
      const facts = JSON.parse(readFileSync(join(path, 'records.json'), 'utf8')) as { records: object };
      const own = records.filter((each) => each.language === language);
      expect(Object.keys(facts.records).length).toBeGreaterThan(0.95 * own.length);
      expect(Object.keys(facts.records).length).toBe(readdirSync(join(path, 'fragment')).length);
    }
  });

  it('is left out whole, with the reason in a line, where there is no Pagefind for the system', async () => {
    vi.stubEnv('npm_config_arch', 'unknown');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await writeSearch(few, join(place, 'none'))).toMatch(/^[^\n]*unknown[^\n]*$/);
    expect(existsSync(join(place, 'none'))).toBe(false);
  });
});
