// forloeb new: what it writes, what it asks, what it refuses, and that nothing is ever overwritten or left half-done.

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { StoppedAsking, type Asker } from '../../src/cli/asker.ts';
import { main } from '../../src/cli/main.ts';
import { folderOf } from '../support.ts';
import { head } from './programme-head.ts';
import { ioOf, runHere, runProgram, type Ran } from './run-command.ts';

const repository = (files: Readonly<Record<string, string>> = {}) =>
  folderOf({ 'forloeb.config.yaml': '{}\n', ...files }, 'hjemme');
const allIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
const party = ['--party', 'Region Nord:region'];

describe('a new programme', () => {
  it('is written into the programmes of the repository around, and can be checked at once', async () => {
    const folder = repository({ 'noter/x.txt': 'x' });
    const args = ['new', 'angst-voksne', '--title', 'Angst: "voksne"', '--profile', 'psychosis-adults-2024'];
    const more = ['--ages', '18-', '--region', 'Nord', ...party, '--party', 'aaby:Aaby Kommune:kommune'];
    const ran = await runHere([...args, ...more], join(folder, 'noter'));
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('Skrevet: ../programmes/angst-voksne med programme.md og 6 kapitler.');
    expect(ran.out).toContain('\n  npx forloeb check ../programmes/angst-voksne\n  npx forloeb serve\n');
    const written = join(folder, 'programmes/angst-voksne');
    const frontmatter = /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(written, 'programme.md'), 'utf8'))?.[1] ?? '';
    expect(parse(frontmatter)).toMatchObject({
      id: 'angst-voksne',
      titel: 'Angst: "voksne"',
      sprog: 'da',
      profiler: ['psykose-voksne-2024'],
      status: 'kladde',
      region: 'Nord',
      målgruppe: { alder: { fra: 18 } },
      parter: [
        { id: 'region-nord', navn: 'Region Nord', slags: 'region' },
        { id: 'aaby', navn: 'Aaby Kommune', slags: 'kommune' },
      ],
    });
    expect(readdirSync(join(folder, 'programmes'))).toEqual(['angst-voksne']);
    expect(readdirSync(written)).toHaveLength(7);
    expect(readdirSync(written)).toContain('2-maalgruppe.md');
    expect(statSync(written).mode & 0o755).toBe(0o755);
    const checked = await runHere(['check', '--fail-on', 'broken'], folder);
    expect(checked.code).toBe(0);
  });

  it('speaks the language that it is written in, whatever the command speaks', async () => {
    const folder = repository();
    const ran = await runHere(['new', 'x', '--title', 'X', '--language', 'en', '--lang', 'da', ...party], folder);
    expect(ran.out).toContain('Skrevet:');
    const files = readdirSync(join(folder, 'programmes/x'));
    expect(files).toContain('2-target-group.md');
    const text = files.map((file) => readFileSync(join(folder, 'programmes/x', file), 'utf8')).join('\n');
    expect(text).toContain('npx forloeb explain');
    expect(text).not.toMatch(/forklar|Hjælp/);
    const english = await runHere(['new', 'y', '--title', 'Y', '--lang', 'en', ...party], folder);
    expect(english.out).toContain('Next:\n  npx forloeb check programmes/y --lang en\n');
  });
});

describe('a command line', () => {
  const told = async (...args: string[]): Promise<Ran> => {
    const folder = repository();
    const ran = await runHere(['new', ...args], folder);
    expect(allIn(folder)).toEqual(['forloeb.config.yaml']);
    expect(ran.out).toBe('');
    expect(ran.err.trim().split('\n')).toHaveLength(1);
    return ran;
  };

  it('that lacks something is told all of it at once', async () => {
    expect(await told()).toMatchObject({
      code: 2,
      err: expect.stringContaining('<navn>, --title og --party') as string,
    });
    const { code, err } = await told('x', '--title', 'X', '--lang', 'en');
    expect([code, err]).toEqual([2, '--party is lacking here. At a terminal, forloeb asks for what is lacking.\n']);
  });

  it.each([
    ['Psykose voksne', 'Mente du psykose-voksne?'],
    ['../ude', 'Mente du ude?'],
    ['..', 'kan ikke være navnet'],
    ['a/b', 'Mente du a-b?'],
    ['C:\\x', 'Mente du c-x?'],
    ['-', 'kan ikke være navnet'],
    ['con', 'Windows'],
    ['LPT1', 'Windows'],
    ['a\u001b[31m', 'kan ikke være navnet'],
  ])('with the name %j is refused', async (name, hint) => {
    const { code, err } = await told('--title', 'X', ...party, '--', name);
    expect(code).toBe(2);
    expect(err).toContain(hint);
    expect(err).not.toContain('\u001b');
  });

  it.each([
    [['--ages', '64-18'], '18-64'],
    [['--ages', '18'], '18-64'],
    [['--ages', '-'], '18-64'],
    [['--ages', '0-121'], '120'],
    [['--party', 'Region Nord'], '--party "Region Nord:region"'],
    [['--party', ':region'], '--party "Region Nord:region"'],
    [['--party', 'Aaby:kommun'], 'Mente du kommune?'],
    [['--party', 'Øst:region', '--party', 'oest:Andre:region'], 'id\'et "oest"'],
    [['--party', '!!:region'], 'id'],
    [['--model', 'findes-ikke'], 'findes-ikke'],
    [['--model', 'generic-mental-health-2015@9'], 'generic-mental-health-2015@1'],
    [['--profile', 'psychosis-adult-2024'], 'Mente du psychosis-adults-2024?'],
    [['--language', 'sv'], 'da eller en'],
    [['--title', 'Om 010203-1234'], 'CPR'],
    [['--title', ' '], '--title'],
  ])('with %j is refused', async (flags, hint) => {
    const { code, err } = await told('x', ...(flags[0] === '--title' ? [] : ['--title', 'X']), ...party, ...flags);
    expect(code).toBe(2);
    expect(err).toContain(hint);
    expect(err).not.toContain('010203');
  });
});

describe('what is there', () => {
  it.each(['a folder', 'an empty folder', 'a file', 'a link to nothing'])('as %s is not touched', async (kind) => {
    const folder = repository({ 'programmes/andet/programme.md': head('andet', 'draft') });
    const path = join(folder, 'programmes/x');
    if (kind.endsWith('folder')) mkdirSync(path);
    if (kind === 'a folder') writeFileSync(join(path, 'egen.md'), 'Mit');
    if (kind === 'a file') writeFileSync(path, 'Mit');
    if (kind === 'a link to nothing') symlinkSync('ingen', path);
    const before = allIn(folder);
    const ran = await runHere(['new', 'x', '--title', 'X', ...party], folder);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toBe(
      'programmes/x findes i forvejen og bliver ikke overskrevet. Vælg et andet navn, eller flyt det, der står der.\n',
    );
    expect(allIn(folder)).toEqual(before);
    if (kind === 'a file') expect(readFileSync(path, 'utf8')).toBe('Mit');
  });

  it('that cannot hold it is told, and nothing is left behind', async () => {
    const folder = repository({ programmes: 'en fil' });
    const ran = await runHere(['new', 'x', '--title', 'X', ...party], folder);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('Der kan ikke skrives');
    expect(allIn(folder)).toEqual(['forloeb.config.yaml', 'programmes']);
  });
});

/** Answers one question after another, and keeps what was asked. A fault of an answer is kept instead of a question. */
function asking(answers: readonly (string | string[])[]) {
  const asked: string[] = [];
  const rest = [...answers];
  const next = (question: string): string | string[] => {
    asked.push(question);
    const answer = rest.shift();
    if (answer === undefined) throw new StoppedAsking();
    return answer;
  };
  const asker: Asker = {
    text: async (question, initial, fault) => {
      for (;;) {
        const given = String(next(question));
        const answer = given === '(initial)' ? initial : given;
        const wrong = fault(answer);
        if (wrong === undefined) return Promise.resolve(answer);
        asked.push(`fault: ${wrong}`);
      }
    },
    choose: (question, choices) => {
      const answer = String(next(question));
      expect(choices.map(({ value }) => value)).toContain(answer);
      return Promise.resolve(answer);
    },
    chooseMany: (question) => Promise.resolve([next(question)].flat()),
  };
  return { asker, asked };
}

async function runAsking(args: readonly string[], cwd: string, answers: readonly (string | string[])[]) {
  const { asker, asked } = asking(answers);
  const said = { out: '', err: '' };
  const io = ioOf({
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    cwd,
    asker: () => Promise.resolve(asker),
  });
  // Promises reject as they do at a terminal.
  return { code: await main(['new', ...args], '0.0.0', io), asked, ...said };
}

describe('at a terminal', () => {
  it('asks for all that was not said, proposes a name, and asks again about what cannot be', async () => {
    const folder = repository({ 'programmes/optaget/programme.md': head('optaget', 'draft') });
    const answers = ['', ' Angst  hos ældre ', 'optaget', '(initial)', 'da', ['psychosis-adults-2024'], 'gamle', '65-'];
    const ran = await runAsking([], folder, [
      ...answers,
      '',
      '',
      'Region Nord',
      'region',
      'Region  Nord',
      'Aaby',
      'municipality',
      '',
    ]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.asked.filter((each) => each.startsWith('fault:'))).toHaveLength(5);
    const file = join(folder, 'programmes/angst-hos-ældre/programme.md');
    const data: unknown = parse(/^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '');
    expect(data).toMatchObject({ titel: 'Angst hos ældre', målgruppe: { alder: { fra: 65 } } });
    expect(data).toMatchObject({ parter: [{ id: 'region-nord' }, { id: 'aaby', slags: 'kommune' }] });
    expect(data).not.toHaveProperty('region');
  });

  it('asks for nothing that was said', async () => {
    const folder = repository();
    const said = ['x', '--title', 'X', '--language', 'en', '--ages', '18-', '--region', 'N', ...party];
    const ran = await runAsking([...said, '--lang', 'en'], folder, [[]]);
    expect(ran.code).toBe(0);
    expect(ran.asked).toEqual(['Profiles that add requirements (space selects, Enter goes on; none is an answer too)']);
  });

  it('leaves nothing behind when it is stopped', async () => {
    const folder = repository();
    const ran = await runAsking([], folder, ['Angst', '(initial)', 'da', []]);
    expect(ran).toMatchObject({ code: 2, out: '', err: 'Afbrudt. Intet er skrevet.\n' });
    expect(allIn(folder)).toEqual(['forloeb.config.yaml']);
  });

  it('says that a name is taken before it asks anything', async () => {
    const folder = repository({ 'programmes/x/programme.md': head('x', 'draft') });
    const ran = await runAsking(['x'], folder, []);
    expect(ran).toMatchObject({ code: 3, asked: [] });
  });
});

describe('--local', () => {
  const made = async (): Promise<string> => {
    const folder = repository();
    const ran = await runHere(['new', 'x', '--title', 'X', ...party, '--party', 'Aaby:kommune'], folder);
    expect(ran.code).toBe(0);
    return folder;
  };

  it('writes the plan of a party, from the root, the folder of the programme, or anywhere', async () => {
    const folder = await made();
    const ran = await runHere(['new', '--local', 'aaby'], folder);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('Skrevet: programmes/x/local/aaby.md.\n\nNu:\n  npx forloeb check programmes/x\n');
    expect(readdirSync(join(folder, 'programmes/x/local'))).toEqual(['aaby.md']);
    expect((await runHere(['check', '--fail-on', 'broken'], folder)).code).toBe(0);
    expect((await runHere(['new', '--local', 'region-nord'], join(folder, 'programmes/x'))).code).toBe(0);
    const elsewhere = await made();
    const far = await runHere(['new', '--local', 'aaby', '--programme', join(elsewhere, 'programmes/x')], folder);
    expect(far.code).toBe(0);
    expect(existsSync(join(elsewhere, 'programmes/x/local/aaby.md'))).toBe(true);
  });

  it('refuses a party that is not one, a plan that is there, and to guess among programmes', async () => {
    const folder = await made();
    const unknown = await runHere(['new', '--local', 'aabi'], folder);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('Mente du aaby?');
    expect(existsSync(join(folder, 'programmes/x/local'))).toBe(false);
    mkdirSync(join(folder, 'programmes/x/local'));
    writeFileSync(join(folder, 'programmes/x/local/aaby.md'), 'Mit');
    expect((await runHere(['new', '--local', 'aaby'], folder)).code).toBe(3);
    expect(readFileSync(join(folder, 'programmes/x/local/aaby.md'), 'utf8')).toBe('Mit');
    expect((await runHere(['new', '--local', '../x'], folder)).code).toBe(2);
    await runHere(['new', 'y', '--title', 'Y', ...party], folder);
    const several = await runHere(['new', '--local', 'aaby'], folder);
    expect(several.code).toBe(2);
    expect(several.err).toContain('--programme programmes/x eller --programme programmes/y');
    expect((await runHere(['new', '--local', 'aaby', '--programme', 'ingen'], folder)).code).toBe(3);
  });

  it('does not write through a link out of the folder', async () => {
    const folder = await made();
    mkdirSync(join(folder, 'ude'));
    symlinkSync(join(folder, 'ude'), join(folder, 'programmes/x/local'));
    const ran = await runHere(['new', '--local', 'aaby'], folder);
    expect(ran.code).toBe(3);
    expect(readdirSync(join(folder, 'ude'))).toEqual([]);
  });

  it('does not go with what is about new programmes', async () => {
    const folder = await made();
    for (const args of [
      ['x', '--local', 'aaby'],
      ['--local', 'aaby', '--title', 'X'],
      ['--programme', 'programmes/x'],
    ])
      expect((await runHere(['new', ...args], folder)).code).toBe(2);
    writeFileSync(join(folder, 'programmes/x/programme.md'), '---\ntitle: x\n---\n');
    expect((await runHere(['new', '--local', 'aaby'], folder)).code).toBe(1);
  });
});

describe('--repository', () => {
  const begin = (args: readonly string[], name = 'Region Nord') => {
    const parent = repository();
    const folder = join(parent, name);
    return { parent, folder, ran: () => runHere(['new', '--repository', name, ...args], parent) };
  };

  it('begins with an example that an installed forloeb checks and builds', () => {
    const parent = repository();
    const ran = runProgram(['new', '--repository', 'nord'], parent);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('  cd nord && npm install\n  npx forloeb check\n');
    const folder = join(parent, 'nord');
    expect(readdirSync(folder).toSorted()).toEqual(
      [
        '.editorconfig',
        '.github',
        '.gitignore',
        '.gitlab-ci.yml',
        '.vscode',
        'README.md',
        'forloeb.config.yaml',
        'package.json',
        'programmes',
      ].toSorted(),
    );
    expect(runProgram(['check'], folder)).toMatchObject({ code: 0, err: '' });
    const built = runProgram(['build'], folder);
    expect(built).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(folder, '_site/programmer/eksempel/index.html'))).toBe(true);
  });

  it.each(['da', 'en'])('has settings and pipelines that can be read, in %s', async (language) => {
    const { folder, ran } = begin(['--language', language]);
    expect((await ran()).code).toBe(0);
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    const workflow = parse(read('.github/workflows/forloeb.yml')) as {
      jobs: Record<string, { needs?: string; steps: { run?: string }[] }>;
    };
    const runs = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(runs).toEqual(['npx --yes forloeb@0.0.0 check', 'npx --yes forloeb@0.0.0 build --out _site']);
    expect(workflow.jobs['publish']?.needs).toBe('check');
    expect(parse(read('.gitlab-ci.yml'))).toMatchObject({
      check: { script: ['npx --yes forloeb@0.0.0 check'] },
      pages: { script: ['npx --yes forloeb@0.0.0 build --out public'], artifacts: { paths: ['public'] } },
    });
    expect(JSON.parse(read('package.json'))).toMatchObject({
      name: 'region-nord',
      devDependencies: { forloeb: '0.0.0' },
    });
    expect(JSON.parse(read('.vscode/settings.json'))).toHaveProperty(['files.encoding'], 'utf8');
    const [programme] = readdirSync(join(folder, 'programmes'));
    expect(read('README.md')).toContain(`programmes/${programme}/`);
    for (const step of ['check', 'serve', 'new --local']) expect(read('README.md')).toContain(`npx forloeb ${step}`);
    expect((await runHere(['check'], folder)).code).toBe(0);
  });

  it('begins with the programme that is named, as a draft', async () => {
    const { folder, ran } = begin(['angst', '--title', 'Angst', ...party]);
    expect((await ran()).code).toBe(0);
    const text = readFileSync(join(folder, 'programmes/angst/programme.md'), 'utf8');
    expect(text).toContain('titel: "Angst"');
    expect(text).not.toMatch(/^illustrativt?:/m);
    expect((await begin(['angst']).ran()).code).toBe(2);
  });

  it('takes an empty folder, also one that git has begun in', async () => {
    const { folder, ran } = begin([]);
    mkdirSync(join(folder, '.git'), { recursive: true });
    expect((await ran()).code).toBe(0);
    expect(existsSync(join(folder, 'programmes/eksempel/programme.md'))).toBe(true);
    const here = await runHere(['new', '--repository', '.'], folderOf({}));
    expect(here).toMatchObject({ code: 0, err: '' });
    expect(here.out).toContain('Nu:\n  npm install\n');
  });

  it('refuses a folder with something in it, and a file', async () => {
    const { parent, folder, ran } = begin([]);
    mkdirSync(folder);
    writeFileSync(join(folder, 'egen.txt'), 'Mit');
    const refused = await ran();
    expect(refused).toMatchObject({ code: 3, out: '' });
    expect(refused.err).toContain('ikke en tom mappe');
    expect(readdirSync(folder)).toEqual(['egen.txt']);
    expect((await runHere(['new', '--repository', 'forloeb.config.yaml'], parent)).code).toBe(3);
    expect(readdirSync(dirname(folder)).toSorted()).toEqual([basename(folder), 'forloeb.config.yaml'].toSorted());
  });
});
