// One programme with a fault of every kind that a named check finds, and many that cannot be read: the whole report in both languages
// stands beside it.

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checks } from '../src/check/checks/index.ts';
import { textsIn } from './source-files.ts';
import { reportIn, runHere } from './cli/run-command.ts';

const repository = join(import.meta.dirname, 'everything-wrong');
const run = (args: readonly string[]) =>
  runHere(['check', ...args], repository, { columns: 80, env: { NO_COLOR: '1' } });

it.each(['da', 'en'])('its whole report is what stands beside it: %s', async (language) => {
  const { out, code } = await run(['--all', '--lang', language]);
  await expect(out).toMatchFileSnapshot(join(repository, `expected-${language}.txt`));
  expect(code).toBe(1);
});

it('every named check finds its fault in it', async () => {
  const [programme] = reportIn(await run(['--format', 'json'])).programmes;
  const found = new Set<string>(programme?.findings.map(({ code }) => code));
  const silent = checks.filter(({ id }) => !textsIn(`src/check/checks/${id}.ts`).some((text) => found.has(text)));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

it('nothing of a number that looks like a CPR number is shown', async () => {
  for (const format of ['pretty', 'json', 'markdown', 'html', 'sarif', 'junit', 'github'])
    expect((await run(['--format', format])).out).not.toContain('010190');
});
