// The domain is data: no id of the shipped model or profiles stands in the code, so that another model needs no other code.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles, textsIn } from '../source-files.ts';
import { projectRoot, schema } from '../support.ts';

/** Words that the forms themselves use, such as the key `target-group` of programme.md: code may know forms. */
function wordsOfForms(): Set<string> {
  const words = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') words.add(value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) {
        words.add(key);
        visit(each);
      }
  };
  for (const folder of ['schema', 'schema/shapes'])
    for (const file of readdirSync(join(projectRoot, folder)).filter((each) => each.endsWith('.schema.json')))
      visit(JSON.parse(readFileSync(join(projectRoot, folder, file), 'utf8')));
  return words;
}

/** Full ids, and every id of more than one word: a single word such as `levels` may mean something else. */
function shippedIds(): string[] {
  const forms = wordsOfForms();
  const models = [...schema.models.values()].flatMap(({ id, sections, conditions = [] }) => [
    id,
    ...conditions.map((condition) => condition.id),
    ...sections.flatMap((section) => [
      section.id,
      ...section.items.flatMap((item) => [
        item.id,
        `${section.id}.${item.id}`,
        ...item.criteria.flatMap((criterion) => [criterion.id, `${section.id}.${item.id}.${criterion.id}`]),
      ]),
    ]),
  ]);
  const profiles = [...schema.profiles.values()].flatMap(({ id, phases, sections }) => [
    id,
    ...phases.map((phase) => phase.id),
    ...sections.flatMap((section) => section.criteria.map((criterion) => criterion.id)),
  ]);
  return [...new Set([...models, ...profiles])].filter((id) => /[.-]/.test(id) && !forms.has(id));
}

describe('the code', () => {
  const ids = shippedIds();
  const files = [...sourceFiles('src').filter((file) => !file.startsWith('src/generated/')), ...sourceFiles('site')];

  it('is looked through for all of them', () => {
    expect(ids.length).toBeGreaterThan(300);
    expect(files.length).toBeGreaterThan(60);
  });

  it('holds none of them', () => {
    const bounded = (id: string) => new RegExp(`(?<![\\w.-])${id.replaceAll('.', '\\.')}(?![\\w.-])`);
    const patterns = ids.map((id) => ({ id, pattern: bounded(id) }));
    const found = files.flatMap((file) => {
      const texts = textsIn(file).join('\n');
      return patterns.filter(({ pattern }) => pattern.test(texts)).map(({ id }) => `${file}: ${id}`);
    });
    expect(found).toEqual([]);
  });
});
