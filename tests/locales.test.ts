// Every word in both languages, with the same blanks; every key used, every code of a finding with its words.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingCodes } from '../src/locales/locales.ts';
import da from '../src/locales/da.json' with { type: 'json' };
import en from '../src/locales/en.json' with { type: 'json' };
import { describeFinding } from '../src/report/describe.ts';
import { sourceFiles, templatesIn, textsIn } from './source-files.ts';
import { checkFolder, folderOf, projectRoot } from './support.ts';

const messages: Readonly<Record<string, Readonly<Record<string, string>>>> = { da, en };
const keys = Object.keys(da);
const blanksOf = (message: string) => [...message.matchAll(/\{([a-z-]+)\}/g)].map((match) => match[1] ?? '').toSorted();

describe('the languages', () => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(en)).toEqual(keys);
  });

  it('have the same blanks in each message', () => {
    const differing = keys.filter((key) => {
      const [one, other] = ['da', 'en'].map((language) => new Set(blanksOf(messages[language]?.[key] ?? '')));
      return JSON.stringify([...(one ?? [])]) !== JSON.stringify([...(other ?? [])]);
    });
    expect(differing).toEqual([]);
  });

  it('leave no message empty', () => {
    for (const language of Object.values(messages))
      expect(Object.entries(language).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are two: findings are said in other words in each', () => {
    const told = keys.filter((key) => key.startsWith('finding.'));
    expect(told.filter((key) => messages['da']?.[key] === messages['en']?.[key])).toEqual([]);
  });
});

describe('the keys', () => {
  const files = [...sourceFiles('src').filter((file) => !file.startsWith('src/generated/')), ...sourceFiles('site')];
  const texts = new Set(files.flatMap(textsIn));
  // Such a word may stand in the schemas (a status, a kind of value), or be one of the option parser or of the plural rules.
  const plurals = new Intl.PluralRules('da').resolvedOptions().pluralCategories;
  const elsewhere = new Set([...wordsOfSchemas(), ...wordsOfCommander(), ...plurals]);

  // Keys that the code completes, such as `status.${…}`: what is filled in has to be a word that stands somewhere.
  const patterns = files
    .flatMap(templatesIn)
    .filter(([first = '']) => /^[a-z][a-z.-]*\.$/.test(first))
    .map((parts) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('(.+)')}$`));

  function isUsed(key: string): boolean {
    if (texts.has(key)) return true;
    return patterns
      .flatMap((pattern) => [pattern.exec(key)?.slice(1) ?? []])
      .some((filled) => filled.length > 0 && filled.every((word) => texts.has(word) || elsewhere.has(word)));
  }

  it('are all used', () => {
    expect(keys.filter((key) => !key.startsWith('finding.') && !isUsed(key))).toEqual([]);
  });

  it('of findings are all used, and stand in pairs: what was found, how to mend it', () => {
    expect(findingCodes.filter((code) => !texts.has(code))).toEqual([]);
    const wanted = findingCodes.flatMap((code) => [`finding.${code}.found`, `finding.${code}.mend`]);
    expect(keys.filter((key) => key.startsWith('finding.')).toSorted()).toEqual(wanted.toSorted());
  });
});

describe('the blanks', () => {
  it('of every finding that a fixture has are filled', () => {
    const fixtures = join(projectRoot, 'tests/fixtures');
    const folders = readdirSync(fixtures)
      .map((name) => join(fixtures, name, 'programme'))
      .filter((folder) => existsSync(folder));
    const bare = folderOf({ 'programme.md': '---\ntitle: x\n---\n' });
    const checked = [...folders, bare].map((folder) => checkFolder(folder));
    const told = checked.flatMap(({ findings, programme }) =>
      findings.flatMap((finding) =>
        (['da', 'en'] as const).map((language) => ({
          code: finding.code,
          ...describeFinding(finding, language, programme?.requirements),
        })),
      ),
    );
    expect(new Set(told.map(({ code }) => code)).size).toBeGreaterThan(20);
    expect(told.filter(({ found, mend }) => blanksOf(`${found} ${mend}`).length > 0)).toEqual([]);
  });
});

/** Every text of the schema files: enumerations, types and what references lead to. */
function wordsOfSchemas(): string[] {
  const words: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') words.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  for (const folder of ['schema', 'schema/shapes'])
    for (const file of readdirSync(join(projectRoot, folder)).filter((name) => name.endsWith('.schema.json')))
      visit(JSON.parse(readFileSync(join(projectRoot, folder, file), 'utf8')));
  return words;
}

/** Codes and headings that commander gives: they are the ends of keys. */
function wordsOfCommander(): string[] {
  const folder = join(projectRoot, 'node_modules/commander/lib');
  return readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/'(?:commander\.(\w+)|(\w+):)/g)].map(
      ([, code, title]) => code ?? title?.toLowerCase() ?? '',
    ),
  );
}
