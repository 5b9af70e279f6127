// Every named check has a page in both languages whose examples are true: the failing one is found where it says, the other is not.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCheckPage } from '../../src/check/check-page.ts';
import { checks } from '../../src/check/checks/index.ts';
import { findingCodes } from '../../src/locales/locales.ts';
import { projectRoot } from '../support.ts';
import { checkExample } from './check-example.ts';

const folder = join(projectRoot, 'src/check/checks');
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

it('there is a page for each check and no other', () => {
  expect(pages.map(({ file }) => file).toSorted()).toEqual(checks.map(({ id }) => `${id}.md`).toSorted());
});

describe.each(pages)('$file', ({ file, text }) => {
  const page = readCheckPage(text);
  const named = checks.find(({ id }) => `${id}.md` === file);
  const codes = page.finds.map(({ code }) => code);

  it('is headed by the id of its check', () => {
    expect(page.id).toBe(named?.id);
  });

  it('says what, why and whence in both languages', () => {
    for (const { what, why, source } of [page.da, page.en])
      for (const words of [what, why, source]) expect(words).toMatch(/^[A-ZÆØÅ"»“].{10,}[.!?)]$/su);
  });

  it('fails where it says, and only there', async () => {
    const { checked, texts } = await checkExample(page.fails);
    const found = checked.findings.filter(({ code }) => codes.includes(code));
    expect(
      found.map(({ code, place }) => ({ code, at: texts[place.file]?.slice(place.start, place.end).split('\n')[0] })),
    ).toEqual(page.finds);
    expect(codes.filter((code) => !findingCodes.includes(code))).toEqual([]);
    expect(checked.programme).toBeDefined();
  });

  it('passes when it is mended', async () => {
    const { checked } = await checkExample(page.passes);
    expect(checked.programme).toBeDefined();
    expect(checked.findings.filter(({ code, weight }) => codes.includes(code) || weight === 'broken')).toEqual([]);
  });
});
