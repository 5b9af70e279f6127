// Every code of a finding has its page: in both languages, with its weight, and with examples that are true.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPages } from '../../src/build/pages.ts';
import { codesOf } from '../../src/check/code-page.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { findingCodes } from '../../src/locales/locales.ts';
import { SetupError } from '../../src/read/setup-error.ts';
import { checkFolder, projectRoot } from '../support.ts';
import { checkExample } from './check-example.ts';

const pages = loadPages();

/** What an example is found to hold, each with the words that it points at. A fault of the set-up stops the check: it is the finding. */
async function findingsOf(
  files: Readonly<Record<string, string>>,
): Promise<(Pick<Finding, 'code' | 'weight'> & { at: string })[]> {
  const shown = (findings: readonly Finding[], textOf: (file: string) => string | undefined) =>
    findings.map(({ code, weight, place }) => ({
      code,
      weight,
      // What is about a whole file points at its beginning.
      at:
        textOf(place.file)
          ?.slice(place.start, place.end > place.start ? place.end : undefined)
          .split('\n')[0] ?? '',
    }));
  try {
    const { checked, texts } = await checkExample(files);
    // A number that is masked stands so in the text that was read.
    const masked = new Map(checked.programme?.chapters.map(({ file, parsed }) => [file, parsed.text]));
    return shown(checked.findings, (file) => masked.get(file) ?? texts[file]);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return shown(error.findings, (file) => Object.entries(files).find(([path]) => file.endsWith(path))?.[1]);
  }
}

it('there is one page for each code', () => {
  const paged = [
    ...pages.checks.flatMap(codesOf),
    ...pages.codes.flatMap(({ codes }) => codes.map(({ code }) => code)),
  ];
  expect(paged.toSorted()).toEqual(findingCodes.toSorted());
});

it('the weights that are told are those that the findings have', () => {
  const fixtures = join(projectRoot, 'tests/fixtures');
  const found = readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
    .flatMap(({ name }) => checkFolder(join(fixtures, name, 'programme')).findings);
  const told = new Map(pages.codes.flatMap(({ codes }) => codes.map(({ code, weight }) => [code, weight])));
  const fixed = found.flatMap(({ code, weight }) => {
    const weighs = told.get(code);
    return weighs === undefined || ['criterion', 'lighter', 'waiting'].includes(weighs)
      ? []
      : [{ code, weight, weighs }];
  });
  expect(new Set(fixed.map(({ code }) => code)).size).toBeGreaterThan(20);
  expect(fixed.filter(({ weight, weighs }) => weight !== weighs)).toEqual([]);
});

describe.each(pages.codes)('$id', ({ da, en, finds, fails, passes, codes }) => {
  it('says what, why and whence in both languages', () => {
    for (const { what, why, source } of [da, en])
      for (const words of [what, why, source])
        expect(words).toMatch(/^[A-ZÆØÅ"»“][^]{10,}[.!?)]$|^programme\.md [^]+\.$/su);
  });

  it('weighs what can be weighed', () => {
    for (const { weight } of codes)
      expect(['broken', 'must', 'should', 'may', 'criterion', 'lighter', 'waiting']).toContain(weight);
  });

  const own = finds.map(({ code }) => code);

  it('fails where it says', async () => {
    const found = await findingsOf(fails);
    const shown = finds.map(({ code, at }) => found.find((each) => each.code === code && each.at === at));
    expect(shown, JSON.stringify(found.filter(({ code }) => own.includes(code)))).not.toContain(undefined);
    for (const each of shown) expect(codes.map(({ code }) => code)).toContain(each?.code);
  });

  it('passes when it is mended', async () => {
    const [first] = finds;
    const found = await findingsOf(passes);
    const still = found.filter(
      ({ code, at, weight }) => weight === 'broken' || (own.includes(code) && at === first?.at),
    );
    expect(still).toEqual([]);
  });
});
