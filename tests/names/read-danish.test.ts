// Danish names in every kind of place are read as the ids they stand for; messages have the word that was written, JSON the id.

import { describe, expect, it } from 'vitest';
import { wordFor } from '../../src/finding/named.ts';
import type { Language } from '../../src/locales/locales.ts';
import { describeFinding } from '../../src/report/describe.ts';
import { createReport } from '../../src/report/report.ts';
import { nameOf, pathWords } from '../../src/schema/names.ts';
import { checkFiles, day, schema } from '../support.ts';

const head = (more = '', language = 'sprog: da') => `---
id: eksempel
titel: Et eksempel
${language}
model: generic-mental-health-2015@1
profiler: [psykose-voksne-2024]
status: kladde
parter:
  - id: nord
    navn: Region Nord
    slags: region
${more}---
`;

function check(files: Record<string, string>, programme = head()) {
  return checkFiles({ 'programme.md': programme, ...files });
}

/** What is broken: code, arguments as JSON has them, and the message in a language. */
function broken(checked: ReturnType<typeof check>, language: Language = 'da') {
  return checked.findings
    .filter(({ weight }) => weight === 'broken')
    .map((each) => {
      const { found, mend } = describeFinding(each, language, checked.programme?.requirements, checked.language);
      return { code: each.code, args: each.args, path: each.path?.join('.'), message: `${found} ${mend}` };
    });
}

describe('Danish names are read', () => {
  it('in the head: keys, values, profiles, waivers', () => {
    const more =
      'undtagelser:\n  - kriterier: [organisering.psykose-voksne-2024.netværksmøder, mål.common-goals]\n    begrundelse: x\n    ansvarlig: { andet: Udvalget }\n    til-og-med: 2027\nikke-relevant:\n  - kriterium: interventions.approach\n    begrundelse: x\nmålgruppe:\n  alder: { fra: 18, til: 65 }\n';
    const checked = check({}, head(more));
    expect(broken(checked)).toEqual([]);
    const { head: read, requirements } = checked.programme ?? {};
    expect(read).toMatchObject({
      title: 'Et eksempel',
      language: 'da',
      profiles: ['psychosis-adults-2024'],
      status: 'draft',
      parties: [{ name: 'Region Nord', kind: 'region' }],
      'target-group': { ages: { from: 18, to: 65 } },
      waivers: [
        {
          criteria: ['organisation.psychosis-adults-2024.network-meetings', 'goals.common-goals'],
          owner: { other: 'Udvalget' },
          until: '2027',
        },
      ],
      'not-applicable': [{ criterion: 'interventions.approach' }],
    });
    expect(requirements?.profiles.map(({ id }) => id)).toEqual(['psychosis-adults-2024']);
    expect(checked.outcomes.get('goals.common-goals.contribution')?.outcome).toBe('waived');
  });

  it('in a chapter of a section and in one of none, in rows, deadlines and catalogues', () => {
    const checked = check({
      '4.md': `---
titel: Fire
afsnit: organisering
fase: udredning
ansvar:
  aktører: [{ id: a, navn: A, part: nord }, { id: k, navn: K, slags-part: kommune }]
  fordeling:
    - { id: t, opgave: T, ansvarlig: { en-af: [a, k], afgøres-af: a }, hvornår: { dage: 5, slags: arbejdsdage, før: mødet } }
samarbejde: { grad: [koordinator, tværfagligt-team] }
overgange:
  procedurer: [{ id: o, overgang: udskrivning, trin: [{ hvad: x, hvem: [a], hvis: y }], frist: { tekst: snart } }]
---
`,
      'bilag.md': `---
indsatser:
  behandling:
    typer: [{ id: i, navn: I, område: [sundhed, sociale-indsatser], lovgrundlag: ingen, fase: [behandling] }]
implementering:
  styregruppe: { medlemmer: [{ part: nord, repræsenterer: borgere, formand: ja }] }
---
`,
    });
    expect(broken(checked)).toEqual([]);
    const rows = (id: string) => checked.programme?.fields.get(id)?.rows.map(({ value }) => value);
    expect(rows('organisation.responsibilities.division')).toEqual([
      {
        id: 't',
        task: 'T',
        responsible: { 'one-of': ['a', 'k'], 'decided-by': 'a' },
        when: { days: 5, kind: 'working', before: 'mødet' },
        phase: 'assessment',
      },
    ]);
    expect(rows('organisation.collaboration.degree')).toEqual(['coordinator', 'interdisciplinary-team']);
    expect(rows('organisation.transitions.procedures')).toMatchObject([
      { transition: 'discharge', steps: [{ what: 'x', who: ['a'], if: 'y' }], deadline: { text: 'snart' } },
    ]);
    expect(rows('interventions.treatment.types')).toEqual([
      { id: 'i', name: 'I', area: ['health', 'social'], law: 'none', phase: ['treatment'] },
    ]);
    expect(rows('implementation.steering-group.group')).toMatchObject([{ represents: 'citizens', chair: true }]);
  });

  it('in headings and directives: each part by itself, phases too', () => {
    const text = 'Her står der mere end tolv ord, så det tæller som et svar på det, der spørges om.';
    const ids = {
      'organisering.kommunikation.samtykke': 'organisation.communication.consent',
      'organisation.kommunikation.timeliness': 'organisation.communication.timeliness',
      'organisering.psykose-voksne-2024.netværksmøder': 'organisation.psychosis-adults-2024.network-meetings',
      'faser.udredning.kommune': 'phases.assessment.municipality',
      'phases.behandling.region': 'phases.treatment.region',
      'faser.tidlig-opsporing': 'phases.early-detection',
    };
    const headings = Object.keys(ids).map((id, index) => `## ${index} {#${id}}\n\n${text}\n`);
    const covers = `## Andet\n\n::dækker[organisering.ansvar.uenighed, organisation.ansvar.mandate]\n\n${text}\n`;
    const checked = check({ '1.md': [...headings, covers].join('\n') });
    expect(broken(checked)).toEqual([]);
    expect(checked.programme?.passages.map(({ id, anchor }) => [id, anchor])).toEqual(
      [
        ...Object.values(ids),
        'organisation.responsibilities.disagreement',
        'organisation.responsibilities.mandate',
      ].map((id) => [id, id]),
    );
  });

  it('in links: to passages, rows, second passages and catalogues', () => {
    const checked = check({
      '4.md': `---
afsnit: organisering
ansvar: { aktører: [{ id: a, navn: A }] }
---

## A {#kommunikation.samtykke}

Se [det](#organisering.kommunikation.samtykke), [igen](#organisering.kommunikation.samtykke--2), [en række](#organisering.ansvar.aktører.a),
[den samme](4.md#organisation.ansvar.actors.a) og [udskrivning](katalog:overgange/udskrivning).

## B {#consent}

Tekst.
`,
    });
    expect(broken(checked)).toEqual([]);
  });

  it('in the phases that a programme gives itself: a name of the profile is the profile’s phase', () => {
    const checked = check({}, head('faser: [{ id: udredning, navn: Vi udreder }, { id: egen, navn: Vores egen }]\n'));
    expect(broken(checked)).toEqual([]);
    expect(checked.programme?.phases).toEqual([
      { id: 'assessment', name: 'Vi udreder' },
      { id: 'egen', name: 'Vores egen' },
    ]);
  });

  it.each(['telefon', 'phone'])('as keys whose numbers are no CPR numbers: %s', (key) => {
    const contact = `kontakter: [{ funktion: Vagt, kontakt: { ${key}: 010190 1234 } }]\n`;
    expect(broken(check({}, head(contact)))).toEqual([]);
    expect(broken(check({}, head(contact.replace(key, 'tekst')))).map(({ code }) => code)).toContain('cpr');
  });
});

describe('the language is found', () => {
  it.each([
    ['sprog: da', 'da'],
    ['language: da', 'da'],
    ['sprog: "da"', 'da'],
    ['sprog: dansk', 'da'],
    ['', 'da'],
    ['language: en', 'en'],
    ['sprog: en', 'en'],
  ])('%s', (line, language) => {
    expect(check({}, head('', line)).language).toBe(language);
  });

  it('of no head, or of one whose keys are the same in both, is not known', () => {
    expect(check({}, 'Tekst').language).toBeUndefined();
    expect(check({}, '---\nid: eksempel\n---\n').language).toBeUndefined();
    expect(check({}, '---\ntitle: x\n---\n').language).toBe('en');
  });

  it('that is misspelt is told in the words of the other keys', () => {
    const [first] = broken(check({}, head('', 'sprog: dansk')));
    expect(first).toMatchObject({ code: 'unknown-value', args: { key: 'language', value: 'dansk' } });
    expect(first?.message).toContain('"sprog"');
    expect(broken(check({}, head('', '')))[0]?.message).toContain('"sprog" mangler');
  });
});

describe('messages', () => {
  const chapter = (data: string) => check({ '4.md': `---\nafsnit: organisering\n${data}---\n` });

  it('tell what was written in the word that was written', () => {
    const rows = (key: string) => chapter(`ansvar: { fordeling: [{ id: t, opgave: T, ${key}: { dage: mange } }] }\n`);
    for (const key of ['hvornår', 'when']) {
      const [first] = broken(rows(key));
      expect(first).toMatchObject({ code: 'wrong-type', args: { key: 'days' } });
      expect(first?.path).toBe('responsibilities.division.0.when.days');
      expect(first?.message).toContain('"dage"');
    }
    const [unit] = broken(chapter('ansvar: { fordeling: [{ id: t, opgave: T, when: { days: mange } }] }\n'));
    expect(unit?.message).toContain('"days"');
  });

  it('tell what was not written in the words of the programme, whatever language they are in', () => {
    const checked = chapter('responsibilities: { division: [{ id: t, responsble: a }] }\n');
    for (const language of ['da', 'en'] as const) {
      const [missing, unknown] = broken(checked, language);
      expect(missing).toMatchObject({ code: 'missing-key', args: { key: 'task' } });
      expect(missing?.message).toContain('"opgave"');
      expect(unknown).toMatchObject({ code: 'unknown-key', args: { suggestions: ['responsible'] } });
      expect(unknown?.message).toMatch(/\bansvarlig\b/);
      expect(unknown?.message).not.toMatch(/\bresponsible\b/);
    }
  });

  it('say how a gap is answered in the words of the programme', () => {
    const checked = check({ '4.md': '---\nafsnit: organisering\n---\n\n## K {#kommunikation}\n' });
    const gap = checked.findings.find(({ id }) => id === 'organisation.communication.consent');
    expect(gap?.args).toMatchObject({ heading: 'consent' });
    expect(gap && describeFinding(gap, 'en', checked.programme?.requirements).mend).toContain('{#samtykke}');
    const plans = checked.findings.find(({ id }) => id === 'interventions.psychosis-adults-2024.phases');
    expect(plans?.args['phases']).toContain('phases.assessment.region');
    expect(plans && describeFinding(plans, 'da', checked.programme?.requirements).mend).toContain(
      'faser.udredning.region',
    );
  });

  it('name a key that stands twice as it was written, JSON by its id', () => {
    const checked = chapter('ansvar:\n  fordeling:\n    - { id: t, opgave: T, opgave: U }\n');
    expect(broken(checked)).toMatchObject([{ code: 'duplicate-key', args: { key: 'task' } }]);
    expect(broken(checked)[0]?.message).toContain('"opgave"');
  });

  it('of a key that stands in both languages stand at both', () => {
    const checked = chapter('ansvar: { aktører: [] }\nresponsibilities: { aktører: [] }\n');
    const twice = checked.findings.filter(({ code }) => code === 'key-in-two-languages');
    expect(twice.map(({ args, related }) => [args, related?.length])).toEqual([
      [{ key: 'responsibilities' }, 1],
      [{ key: 'responsibilities' }, 1],
    ]);
    expect(twice.map(({ place }) => place.start)).toEqual(twice.map(({ related }) => related?.[0]?.start).reverse());
  });

  it('ask for a section in Danish where a chapter has none', () => {
    const [first] = broken(check({ '4.md': '---\nansvar: { aktører: [] }\n---\n' }));
    expect(first).toMatchObject({
      code: 'key-needs-section',
      args: { key: 'responsibilities', section: 'organisation' },
    });
    expect(first?.message).toContain('"afsnit: organisering"');
  });

  it('of an id in the wrong place keep the word, the report its English form', () => {
    const checked = check({ '1.md': '## P {#implementering.lokale-planer.ansvar}\n\n::dækker[organisering]\n\nx\n' });
    expect(broken(checked)).toMatchObject([
      { code: 'id-only-in-plan', args: { written: 'implementation.local-plans.responsibility' } },
      { code: 'covers-section', args: { written: 'organisation' } },
    ]);
    expect(broken(checked)[1]?.message).toContain('"organisering"');
  });

  it('stand in the report, ids in its arguments', () => {
    const checked = chapter('ansvar: { fordeling: [{ id: t, opgve: T }] }\n');
    const [programme] = createReport([checked], day, 'en', () => '').programmes;
    const unknown = programme?.findings.find(({ code }) => code === 'unknown-key');
    expect(unknown?.args).toMatchObject({ key: 'opgve', suggestions: ['task'] });
    expect(unknown?.mend).toContain('opgave');
    expect(unknown).not.toHaveProperty('words');
  });
});

describe('in a programme in English', () => {
  const english = `---
id: eksempel
title: An example
language: en
model: generic-mental-health-2015@1
status: draft
parties: [{ id: nord, name: Region Nord, kind: region }]
---
`;

  it.each([
    ['a key', { '4.md': '---\nsection: organisation\nansvar: { actors: [] }\n---\n' }, 'responsibilities'],
    ['a chapter key', { '4.md': '---\nafsnit: organisation\n---\n' }, 'section'],
    ['a value', { '4.md': '---\nsection: organisering\n---\n' }, 'organisation'],
    ['an id', { '4.md': '---\nsection: organisation\n---\n\n## X {#kommunikation}\n' }, 'communication'],
    ['a directive', { '4.md': '::dækker[organisation.communication.consent]\n\nx\n' }, 'covers'],
    ['a catalogue', { '4.md': '[x](katalog:overgange/discharge)\n' }, 'transitions'],
  ])('%s in Danish is unknown, and the English one suggested', (_, files, suggestion) => {
    const found = broken(check(files, english));
    expect(found).toHaveLength(1);
    expect(found[0]?.args['suggestions']).toContain(suggestion);
    expect(found[0]?.message).toContain(suggestion);
  });
});

describe('the word for a key or value', () => {
  it('is its name in that language', () => {
    expect(nameOf('tasks', ['responsible'], 'da')).toBe('ansvarlig');
    expect(nameOf('tasks', ['responsible'], 'en')).toBe('responsible');
    expect(nameOf('tasks', ['when', 'kind'], 'da', 'working')).toBe('arbejdsdage');
    expect(nameOf('programme', ['parties', 'kind'], 'da', 'municipality')).toBe('kommune');
    expect(nameOf('programme', ['parties', 'local-plan'], 'da')).toBe('lokal-plan');
    expect(pathWords('programme', ['target-group', 'ages'], 'da')).toBe('målgruppe.alder');
    expect(nameOf('tasks', ['nothing'], 'da')).toBe('nothing');
  });

  it('of what a model, profile or catalogue holds is its own', () => {
    const [section] = [...schema.models.values()].flatMap(({ sections }) => sections);
    expect(section && wordFor(section, 'da')).toBe('mål');
    expect(section && wordFor(section, 'en')).toBe('goals');
  });
});
