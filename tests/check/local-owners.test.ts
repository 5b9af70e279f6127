// A party's plan names who the programme's actors with tasks are at that party.

import { expect, it } from 'vitest';
import { checkFiles } from '../support.ts';
import { chapterFile, head } from '../programme/chapter.ts';

const organisation = (at: string, responsible = 'x') =>
  `---\nsection: organisation\nresponsibilities:\n  actors:\n    - { id: x, name: Xerne, ${at} }\n    - { id: borger, name: Borgeren }\n  division:\n    - { id: t, task: Ringer, responsible: ${responsible}, involved: [x] }\n---\n`;

function found(at: string, plan: string, responsible?: string) {
  const checked = checkFiles({
    'programme.md': head(),
    [chapterFile]: organisation(at, responsible),
    'local/aaby.md': plan,
  });
  return checked.findings.filter(({ code }) => code === 'task-without-local-owner').map(({ args }) => args['actors']);
}

it.each([
  ['party: aaby', ''],
  ['party: [region-nord, aaby]', ''],
  ['party-kind: municipality', ''],
  ['party: aaby', '---\nactors:\n  - { id: borger, name: Borgeren }\n---\n'],
])('an actor with %s is asked for in a plan %j', (at, plan) => {
  expect(found(at, plan)).toEqual([['Xerne']]);
});

it('one of a choice is asked for too', () => {
  expect(found('party: aaby', '', '{ one-of: [x, borger] }')).toEqual([['Xerne']]);
});

it.each([
  ['of another party', 'party: region-nord', '', 'x'],
  ['that is named', 'party: aaby', '---\nactors:\n  - { id: x, name: Teamet }\n---\n', 'x'],
  ['that is involved only', 'party: aaby', '', 'borger'],
])('an actor %s is not asked for', (_, at, plan, responsible) => {
  expect(found(at, plan, responsible)).toEqual([]);
});
