// check --watch: what is new and what is mended at each save, on a terminal and off it, whatever happens to the files.

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { folderOf } from '../support.ts';
import { ioOf } from './run-command.ts';

const head =
  '---\nid: kladde\ntitle: En kladde\nlanguage: da\nmodel: generic-mental-health-2015@1\nstatus: draft\nparties: []\n---\n';
const chapter = 'programmes/kladde/1-maal.md';

/** Starts watching; `said` gives what was printed since the last time. */
async function watching(options: { columns?: number; args?: string[] } = {}) {
  const folder = folderOf({ 'programmes/kladde/programme.md': head, [chapter]: '# Mål\n' }, 'hjemme');
  let out = '';
  let stop: () => void = () => undefined;
  const io = ioOf({
    out: (text) => (out += text),
    err: (text) => (out += text),
    cwd: folder,
    columns: options.columns,
    env: { NO_COLOR: '1' },
    stopped: new Promise((resolve) => (stop = resolve)),
  });
  const ended = main(['check', '--watch', '--lang', 'en', ...(options.args ?? [])], '0.0.0', io);
  onTestFinished(async () => {
    stop();
    await ended;
  });
  const until = (text: RegExp) => vi.waitFor(() => expect(out).toMatch(text), { timeout: 20_000, interval: 20 });
  await until(/Watching for changes/);
  const take = () => {
    const taken = out;
    out = '';
    return taken;
  };
  return { folder, until, take, stop: () => (stop(), ended) };
}

describe('off a terminal', () => {
  it('shows the report once, then what is new and what is mended as lines, and ends with 0', async () => {
    const { folder, until, take, stop } = await watching();
    expect(take()).toContain('En kladde');
    writeFileSync(join(folder, chapter), '# Mål {#nonsense}\n');
    await until(/1 new, 0 mended/);
    expect(take()).toMatch(
      /^\+ programmes\/kladde\/1-maal\.md:1:9 broken: .*nonsense.*\n1 new, 0 mended\. Left: 2 broken, .*\n$/,
    );
    writeFileSync(join(folder, chapter), '\n\n# Mål\n');
    await until(/0 new, 1 mended/);
    expect(take()).toMatch(/^- programmes\/kladde\/1-maal\.md:1:9 broken: /);
    expect(await stop()).toBe(0);
  });

  it('says nothing of a save that changes nothing, and knows a finding that has moved', async () => {
    const { folder, until, take } = await watching();
    writeFileSync(join(folder, chapter), '# Mål {#nonsense}\n');
    await until(/1 new/);
    take();
    writeFileSync(join(folder, chapter), '\n\n# Mål {#nonsense}\n');
    writeFileSync(join(folder, 'programmes/kladde/2.md'), '# To {#other-nonsense}\n');
    await until(/1 new, 0 mended/);
    expect(take()).not.toContain('- programmes');
  });

  it('survives a programme that vanishes and comes back, and a configuration that is broken', async () => {
    const { folder, until, take } = await watching();
    take();
    const [here, away] = [join(folder, 'programmes/kladde'), join(folder, 'away')];
    renameSync(here, away);
    await until(/no programme in|does not exist/);
    take();
    renameSync(away, here);
    await until(/0 new, 0 mended/);
    take();
    writeFileSync(join(folder, chapter), '# Mål {#nonsense}\n');
    await until(/1 new, 0 mended/);
    take();
    writeFileSync(join(folder, 'forloeb.config.yaml'), 'weights: [\n');
    await until(/The set-up is wrong/);
    take();
    rmSync(join(folder, 'forloeb.config.yaml'));
    writeFileSync(join(folder, chapter), '# Mål\n');
    await until(/0 new, 1 mended/);
  });

  it('sees a programme that is new', async () => {
    const { folder, until } = await watching();
    mkdirSync(join(folder, 'programmes/ny'));
    writeFileSync(join(folder, 'programmes/ny/programme.md'), '---\nid: ny\n---\n');
    await until(/\+ programmes\/ny\/programme\.md/);
  });
});

describe('on a terminal', () => {
  it('clears the screen at each save and shows no more than fits', async () => {
    const { folder, until, take } = await watching({ columns: 80 });
    expect(take()).not.toContain('\u001b[2J');
    writeFileSync(join(folder, chapter), Array.from({ length: 30 }, (_, n) => `# Mål {#nonsense-${n}}\n`).join('\n'));
    await until(/30 new/);
    const shown = take();
    expect(shown.startsWith('\u001b[2J')).toBe(true);
    expect(shown.split('\n').length).toBeLessThan(15);
    expect(shown).toContain('and 22 more');
  });
});

it('of one programme leaves the others alone, and goes with no format but its own', async () => {
  const { folder, until, take } = await watching({ args: ['programmes/kladde'] });
  take();
  mkdirSync(join(folder, 'programmes/ny'));
  writeFileSync(join(folder, 'programmes/ny/programme.md'), '---\nid: ny\n---\n');
  writeFileSync(join(folder, chapter), '# Mål {#nonsense}\n');
  await until(/1 new/);
  expect(take()).not.toContain('programmes/ny');
  expect(await main(['check', '--watch', '--format', 'json'], '0.0.0', ioOf({ cwd: folder }))).toBe(2);
});
