// A programme of one chapter, for tests of what a text means: which passages answer what, and what is said of it.

import type { Checked } from '../../src/check/check-programme.ts';
import { checks } from '../../src/check/checks/index.ts';
import type { FindingCode, Weight } from '../../src/finding/finding.ts';
import { checkFiles } from '../support.ts';

/** programme.md of a programme, against the generic model unless another is named; `more` are further lines of its data. */
export function head(more = '', model = 'generic-mental-health-2015@1'): string {
  return `---
id: eksempel
title: Eksempel
language: da
model: ${model}
status: draft
parties:
  - { id: region-nord, name: Region Nord, kind: region }
  - { id: aaby, name: Aaby Kommune, kind: municipality }
${more}---

Et kort resumé.
`;
}

/** The name of the chapter that `checkChapter` writes. */
export const chapterFile = '4-organisering.md';

/** Checks a programme with this one chapter, in the section on organisation unless another is named. */
export function checkChapter(body: string, { data = '', more = '', section = 'organisation' } = {}): Checked {
  return checkFiles({ 'programme.md': head(more), [chapterFile]: `---\nsection: ${section}\n${data}---\n\n${body}` });
}

/** Checks a programme with the local plan of Aaby Kommune alone. */
export function checkPlan(body: string): Checked {
  return checkFiles({ 'programme.md': head(), 'local/aaby.md': body });
}

/** Words that count for each id, by full id. */
export function words(checked: Checked): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { id, words: more } of checked.programme?.passages ?? []) counted[id] = (counted[id] ?? 0) + more;
  return counted;
}

/** Codes that say that an answer lacks or does not fit with others: tests of how a text is read leave them out. */
const absences = /^(?:missing-(?!key)|thin|undecided|plans-|phases-|rows-)/;
const isOfReading = (code: string) => !absences.test(code) && !checks.some(({ id }) => id === code);

/** What is said of a file but for what lacks in it or does not fit, each with the words it points at. */
export function told(checked: Checked, file = chapterFile): [FindingCode, Weight, string][] {
  const { headFile, chapters = [], localPlans = [] } = checked.programme ?? {};
  const parsed = [headFile, ...[...chapters, ...localPlans.map(({ chapter }) => chapter)].map((each) => each.parsed)];
  const text = parsed.find((each) => each?.file === file)?.text ?? '';
  return checked.findings
    .filter(({ place, code }) => place.file === file && isOfReading(code))
    .map(({ code, weight, place }) => [code, weight, text.slice(place.start, place.end)]);
}
