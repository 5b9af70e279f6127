// A new programme in Danish and one in English, filled in with the same facts by a script, are the same programme.

import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkProgramme } from '../../src/check/check-programme.ts';
import type { Language } from '../../src/locales/locales.ts';
import { assemble } from '../../src/programme/assemble.ts';
import { exampleField } from '../../src/report/explain/example-data.ts';
import { createReport } from '../../src/report/report.ts';
import { joinRequirements } from '../../src/schema/requirements.ts';
import { programmeFiles, type Files } from '../../src/starter/programme-files.ts';
import { day, schema } from '../support.ts';

const languages = ['da', 'en'] as const satisfies Language[];
const [model] = [...schema.models.values()];
if (model === undefined) throw new Error('no model ships');
const profiles = [...schema.profiles.values()].filter((profile) => profile.model === model.id);
/** The same facts whatever the language: what a planner would write is made of numbers and names. */
const facts = 'A1 B2 C3 D4 E5 F6 G7 H8 I9 J10 K11 L12 M13';

function newFiles(language: Language): Files {
  const { files, broken } = programmeFiles(
    {
      id: 'nyt',
      title: 'X',
      language,
      model: `${model?.id ?? ''}@${model?.version ?? 0}`,
      profiles: profiles.map(({ id }) => id),
      ages: { from: 15, to: 40 },
      region: 'Nord',
      parties: [
        { id: 'nord', name: 'Nord', kind: 'region' },
        { id: 'aaby', name: 'Aaby', kind: 'municipality' },
      ],
      illustrative: false,
    },
    schema,
  );
  expect(broken).toEqual([]);
  return files;
}

/** Writes the facts below every heading with an id, and an example into every field that stands empty. */
function filledIn(files: Files, language: Language): Map<string, string> {
  if (model === undefined) throw new Error('no model ships');
  const requirements = joinRequirements(model, profiles, 0, language);
  const last = (word: string) => word.split('.').at(-1) ?? word;
  // The words of an example are those of one language: they are facts here.
  const context = { language: 'da', catalogues: schema.catalogues } as const;
  return new Map(
    [...files].map(([file, text]) => {
      const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      if (file === 'programme.md') return [file, text];
      const data = parse(head) as Record<string, Record<string, unknown>>;
      for (const { word, item, takesField, shape } of requirements.criteria.values()) {
        const fields = data[last(item.word)];
        if (takesField && fields !== undefined && typeof fields === 'object' && last(word) in fields)
          fields[last(word)] = exampleField({ shape } as Parameters<typeof exampleField>[0], language, context);
      }
      const written = body.replace(/^#{2,} .*\{#.*\}$/gm, (heading) => `${heading}\n\n${facts}`);
      return [file, `---\n${stringify(data)}---\n${written}`];
    }),
  );
}

it('gives the same report but for places and the words of its language', () => {
  const [danish, english] = languages.map((language) => {
    const texts = filledIn(newFiles(language), language);
    const folder = { path: 'nyt', name: 'nyt', texts, downloads: new Set<string>(), findings: [] };
    const checked = checkProgramme(assemble(folder, schema, { words: 0 }), {
      day,
      predicates: schema.predicates,
      weights: {},
    });
    const [programme] = createReport([checked], day, 'en', () => '').programmes;
    return {
      outcomes: programme?.outcomes.map(({ id, outcome, because, evidence }) => ({
        id,
        outcome,
        because,
        evidence: evidence.map(({ kind }) => kind),
      })),
      // A heading's own title stands in args as it is written.
      findings: programme?.findings.map(({ code, weight, id, path, args: { title: _title, ...args } }) => ({
        code,
        weight,
        id,
        path,
        args,
      })),
      totals: programme?.totals,
    };
  });
  expect(danish?.outcomes?.filter(({ outcome }) => outcome === 'met').length).toBeGreaterThan(150);
  expect(danish).toEqual(english);
});
