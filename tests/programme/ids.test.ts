// What a written id means where it stands: full, or shortened from the left and completed from the nearest heading outwards.

import { describe, expect, it } from 'vitest';
import { checkFiles } from '../support.ts';
import { chapterFile, checkChapter, head, told, words } from './chapter.ts';

/** Ids that the text below a heading with these marks counts for, in a chapter of the section on organisation. */
const opened = (body: string, options = {}) => Object.keys(words(checkChapter(body, options)));
const consent = 'organisation.communication.consent';

describe('an id', () => {
  it('that is full is taken as it stands, whatever encloses it', () => {
    expect(opened('## A {#goals.common-goals}\n\n### B {#organisation.communication.consent}\n\none\n')).toEqual([
      consent,
    ]);
  });

  it('is completed with the item that the enclosing heading opened', () => {
    // `communication` has a criterion of that name too, in another section: the enclosing item decides.
    expect(opened('## A {#implementation.overall-plan}\n\n### B {#communication}\n\none\n')).toEqual([
      'implementation.overall-plan.communication',
    ]);
  });

  it('is completed with the item of a criterion that the enclosing heading opened', () => {
    expect(opened('## A {#implementation.overall-plan.plan}\n\n### B {#resources}\n\none\n')).toEqual([
      'implementation.overall-plan.resources',
    ]);
  });

  it('may be shortened to two parts below its item, in a chapter of another section', () => {
    expect(opened('## A {#implementation.overall-plan}\n\n### B {#overall-plan.resources}\n\none\n')).toEqual([
      'implementation.overall-plan.resources',
    ]);
  });

  it('is completed with the next heading outwards where the nearest has nothing of that name', () => {
    const body =
      '## A {#implementation.overall-plan}\n\n### B {#goals.common-goals.contribution}\n\n#### C {#timetable}\n\none\n';
    expect(opened(body)).toEqual(['implementation.overall-plan.timetable']);
  });

  it('is the nearest of two enclosing items that have it', () => {
    const body = '## A {#implementation.overall-plan}\n\n### B {#management}\n\n#### C {#resources}\n\none\n';
    expect(opened(body)).toEqual(['organisation.management.resources']);
  });

  it('is completed with the items of the section last', () => {
    expect(opened('## A {#communication}\n\n### B {#mandate}\n\none\n')).toEqual([
      'organisation.responsibilities.mandate',
    ]);
    expect(opened('## B {#communication.consent}\n\none\n')).toEqual([consent]);
    expect(opened('## B {#consent}\n\none\n')).toEqual([consent]);
  });

  it('does not reach other sections', () => {
    expect(told(checkChapter('## A {#contribution}\n\none\n'))).toEqual([['unknown-id', 'broken', 'contribution']]);
  });

  it('is completed in the same way in ::covers and ::table', () => {
    const data = 'implementation:\n  overall-plan:\n    timetable:\n      - { id: a, text: Plan }\n';
    const checked = checkChapter(
      '## A {#implementation.overall-plan}\n\n::table[timetable]\n\n### B\n\n::covers[resources]\n\none\n',
      { data },
    );
    expect(Object.keys(words(checked))).toEqual(['implementation.overall-plan.resources']);
    expect(told(checked)).toEqual([]);
    const shown = checked.programme?.chapters[0]?.parts.find((part) => part.kind === 'data');
    expect(shown?.kind === 'data' && shown.field.id).toBe('implementation.overall-plan.timetable');
  });
});

describe('an id that fits two of one step', () => {
  it('is broken and both are listed: two items of a section', () => {
    const checked = checkChapter('## A {#cooperation}\n\none\n', { section: 'interventions' });
    expect(told(checked)).toEqual([['id-ambiguous', 'broken', 'cooperation']]);
    expect(checked.findings.find(({ code }) => code === 'id-ambiguous')?.args['ids']).toEqual([
      'interventions.assessment.cooperation',
      'interventions.citizen-goals.cooperation',
      'interventions.citizen-follow-up.cooperation',
    ]);
  });

  it('is broken and both are listed: two items of one heading', () => {
    const checked = checkChapter('## A {#management #implementation.overall-plan}\n\n::covers[resources]\n\none\n');
    expect(told(checked)).toEqual([['id-ambiguous', 'broken', 'resources']]);
  });

  it('is clear again below the heading of one of them', () => {
    expect(opened('## A {#citizen-goals}\n\n### B {#cooperation}\n\none\n', { section: 'interventions' })).toEqual([
      'interventions.citizen-goals.cooperation',
    ]);
  });
});

describe("a profile's criteria", () => {
  const more = 'profiles: [psychosis-adults-2024]\n';

  it('are completed below the heading of the profile', () => {
    expect(opened('## A {#psychosis-adults-2024}\n\n### B {#few-contacts}\n\none\n', { more })).toEqual([
      'organisation.psychosis-adults-2024.few-contacts',
    ]);
  });

  it('are not completed elsewhere in the section', () => {
    expect(told(checkChapter('## A {#few-contacts}\n\none\n', { more }))).toEqual([
      ['unknown-id', 'broken', 'few-contacts'],
    ]);
    expect(told(checkChapter('## A {#communication}\n\n### B {#few-contacts}\n\none\n', { more }))).toEqual([
      ['unknown-id', 'broken', 'few-contacts'],
    ]);
  });

  it('may be answered together with those of another by naming both', () => {
    const both = 'profiles: [psychosis-adults-2024, psychosis-children-youth-2024]\n';
    const ids = ['organisation.psychosis-adults-2024', 'organisation.psychosis-children-youth-2024'];
    const shared = checkChapter('', { more: both }).programme?.requirements.items;
    const names = ids.map((id) => shared?.get(id)?.criteria.map(({ name }) => name) ?? []);
    const name = names[0]?.find((each) => names[1]?.includes(each));
    expect(name).toBeDefined();
    expect(opened(`## A {#${ids[0]}.${name} #${ids[1]}.${name}}\n\none\n`, { more: both })).toEqual(
      ids.map((id) => `${id}.${name}`),
    );
  });
});

describe('a section', () => {
  it('in a heading is the default below it, and only there', () => {
    const checked = checkChapter('## A {#goals}\n\n### B {#contribution}\n\none\n\n## C {#contribution}\n\ntwo\n');
    expect(words(checked)).toEqual({ 'goals.common-goals.contribution': 1 });
    expect(told(checked)).toEqual([['unknown-id', 'broken', 'contribution']]);
  });

  it('in a heading gives its items their titles back', () => {
    expect(opened('## A {#goals}\n\n### Fælles mål {#common-goals}\n\n#### Programmets bidrag\n\none\n')).toEqual([
      'goals.common-goals.contribution',
    ]);
  });

  it('is not covered as a whole', () => {
    expect(told(checkChapter('::covers[goals]\n\none\n'))).toEqual([['covers-section', 'broken', 'goals']]);
  });

  it('is none of a chapter without one: full ids only', () => {
    const checked = checkFiles({
      'programme.md': head(),
      [chapterFile]: '## A {#communication.consent}\n\none\n\n## B {#organisation.communication.consent}\n\ntwo\n',
    });
    expect(words(checked)).toEqual({ [consent]: 1 });
    expect(told(checked)).toEqual([['unknown-id', 'broken', 'communication.consent']]);
  });
});

describe('a broken id', () => {
  it('suggests what is near', () => {
    const checked = checkChapter('## A {#communication}\n\n### B {#concent}\n\none\n');
    expect(checked.findings.find(({ code }) => code === 'unknown-id')?.args['suggestions']).toEqual(['consent']);
  });

  it('below a section that there is not are not told as out of place once more', () => {
    const checked = checkChapter('## A {#consent}\n', {
      data: 'communication: { support: Ja }\n',
      section: 'organising',
    });
    expect(told(checked)).toEqual([['unknown-value', 'broken', 'organising']]);
  });

  it('that stand in ::covers without a comma are suggested with one', () => {
    const checked = checkChapter('::covers[consent timeliness]\n\none\n');
    expect(told(checked)).toEqual([['unknown-id', 'broken', 'consent timeliness']]);
    expect(checked.findings.find(({ code }) => code === 'unknown-id')?.args['suggestions']).toEqual([
      'consent, timeliness',
    ]);
  });

  it('silences shortened ids below its heading, not full ones, and not those after it', () => {
    const checked = checkChapter(
      '## A {#communicating}\n\n### B {#overhead}\n\none\n\n### B {#plan.overhead}\n\none\n\n### C {#goals.nothing}\n\ntwo\n\n## D {#overhead}\n\nthree\n',
    );
    expect(told(checked)).toEqual([
      ['unknown-id', 'broken', 'communicating'],
      ['unknown-id', 'broken', 'goals.nothing'],
      ['unknown-id', 'broken', 'overhead'],
    ]);
  });

  it('silences ::covers and ::table below its heading too', () => {
    const checked = checkChapter('## A {#communicating}\n\n::covers[overhead]\n\none\n\n::table[overheads]\n');
    expect(told(checked)).toEqual([['unknown-id', 'broken', 'communicating']]);
  });

  it('silences what is ambiguous for want of it', () => {
    const checked = checkChapter('## A {#citizens-goals}\n\n### B {#cooperation}\n\none\n', {
      section: 'interventions',
    });
    expect(told(checked)).toEqual([['unknown-id', 'broken', 'citizens-goals']]);
  });

  it('is not said of each shortened id of a chapter whose section cannot be read', () => {
    const text = '## A {#communication}\n\n### B {#consent}\n\none\n\n::covers[goals.nothing]\n\ntwo\n';
    expect(told(checkChapter(text, { section: 'organization' }))).toEqual([
      ['unknown-value', 'broken', 'organization'],
      ['unknown-id', 'broken', 'goals.nothing'],
    ]);
    expect(told(checkChapter(text, { data: 'title: A: B\n' }))).toEqual([
      ['yaml-colon', 'broken', ':'],
      ['unknown-id', 'broken', 'goals.nothing'],
    ]);
  });

  it('takes the text below its heading from what encloses it', () => {
    const checked = checkChapter('## A {#communication.consent}\n\none\n\n### B {#overhead}\n\ntwo three\n');
    expect(words(checked)).toEqual({ [consent]: 1 });
  });

  it('leaves the others of its heading', () => {
    const checked = checkChapter('## A {#communication.consent #overhead}\n\none\n');
    expect(words(checked)).toEqual({ [consent]: 1 });
    expect(told(checked)).toEqual([['unknown-id', 'broken', 'overhead']]);
  });

  it('is one without its #', () => {
    const checked = checkChapter('## A {#communication.consent timeliness}\n\none\n');
    expect(told(checked)).toEqual([['id-without-mark', 'broken', 'timeliness']]);
  });
});

describe('phases', () => {
  const more = 'profiles: [psychosis-adults-2024]\n';

  it('are written whole', () => {
    expect(opened('## A {#phases.treatment.region}\n\none\n', { more })).toEqual(['phases.treatment.region']);
    expect(told(checkChapter('## A {#treatment.region}\n\none\n', { more }))).toEqual([
      ['unknown-id', 'broken', 'treatment.region'],
    ]);
  });

  it('are those of the programme and of its profiles', () => {
    expect(told(checkChapter('## A {#phases.treatment.region}\n\none\n'))).toEqual([
      ['unknown-id', 'broken', 'phases.treatment.region'],
    ]);
  });
});
