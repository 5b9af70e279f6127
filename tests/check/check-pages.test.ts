// Every named check has a page in both languages whose examples are true: the failing one is found where it says, the other is not.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadShippedSources } from '../../src/build/shipped-sources.ts';
import { readCheckPage, type ExampleFiles } from '../../src/check/check-page.ts';
import type { Checked } from '../../src/check/check-programme.ts';
import { checks } from '../../src/check/checks/index.ts';
import { findingCodes } from '../../src/locales/locales.ts';
import { loadSchema, type Schema } from '../../src/schema/load.ts';
import { checkFiles, folderOf, projectRoot, schema } from '../support.ts';

const folder = join(projectRoot, 'src/check/checks');
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

/** programme.md unless the example says otherwise: its lines are added, and stand for those of the same keys. */
const head = {
  id: 'id: eksempel',
  title: 'title: Eksempel',
  language: 'language: da',
  model: 'model: generic-mental-health-2015@1',
  status: 'status: draft',
  parties:
    'parties:\n  - { id: nord, name: Region Nord, kind: region }\n  - { id: aaby, name: Aaby Kommune, kind: municipality }',
};

function headWith(lines: string): string {
  const defaults = Object.entries(head).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(lines));
  return `---\n${defaults.map(([, line]) => `${line}\n`).join('')}${lines}---\n\nEt kort resumé.\n`;
}

async function check(files: ExampleFiles): Promise<{ checked: Checked; texts: Record<string, string> }> {
  const own = Object.entries(files).filter(([path]) => path.startsWith('schema/'));
  const used: Schema =
    own.length === 0
      ? schema
      : await loadSchema(loadShippedSources(), join(folderOf(Object.fromEntries(own)), 'schema'), projectRoot);
  const given = files['programme.md'] ?? '';
  const texts = {
    ...Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('schema/'))),
    'programme.md': given.startsWith('---') ? given : headWith(given),
  };
  return { checked: checkFiles(texts, { schema: used }), texts };
}

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
    const { checked, texts } = await check(page.fails);
    const found = checked.findings.filter(({ code }) => codes.includes(code));
    expect(
      found.map(({ code, place }) => ({ code, at: texts[place.file]?.slice(place.start, place.end).split('\n')[0] })),
    ).toEqual(page.finds);
    expect(codes.filter((code) => !findingCodes.includes(code))).toEqual([]);
    expect(checked.programme).toBeDefined();
  });

  it('passes when it is mended', async () => {
    const { checked } = await check(page.passes);
    expect(checked.programme).toBeDefined();
    expect(checked.findings.filter(({ code, weight }) => codes.includes(code) || weight === 'broken')).toEqual([]);
  });
});
