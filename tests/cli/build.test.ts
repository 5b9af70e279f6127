// forloeb build as an installed copy runs it: what it publishes, what it refuses, and that an old site is replaced whole or not at all.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../support.ts';
import { head } from './programme-head.ts';
import { runProgram } from './run-command.ts';

const programmes = {
  'programmes/gyldig/programme.md': head('gyldig', 'in-force'),
  'programmes/gyldig/1-maal.md': '---\nsection: goals\n---\n\n# Fælles mål\n\nDet skal gå bedre.\n',
  'programmes/gyldig/files/pjece.pdf': '%PDF-1.4\n',
  'programmes/skjult/programme.md': head('skjult', 'draft'),
  'programmes/skjult/1-maal.md': '# Mål\n\nEndnu hemmeligt.\n',
  'programmes/eksempel/programme.md': head('eksempel', 'draft', 'illustrative: true'),
  'programmes/cpr/programme.md': head('cpr', 'in-force'),
  'programmes/cpr/1-maal.md': '# Mål\n\nBorgeren 010203-1234 blev hjulpet.\n',
  'programmes/itu/programme.md': '---\ntitle: x\n---\n',
};

const repository = () => folderOf(programmes, 'hjemme');

/** Every file below a folder with its bytes. */
function bytesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map(
      (path) =>
        `${path} ${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}`,
    )
    .toSorted();
}

/** All that a reader of a site could see. */
function allText(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|json)$/.test(path))
    .map((path) => `${path}\n${readFileSync(join(folder, path), 'utf8')}`)
    .join('\n');
}

const published = (site: string) => readdirSync(join(site, 'programmer')).toSorted();

describe('a public build', () => {
  it('has what is in force and what is illustrative; no draft, no CPR number, nothing that cannot be read', () => {
    const folder = repository();
    mkdirSync(join(folder, 'site'));
    const ran = runProgram(['build', '--out', 'site'], folder);
    expect(ran.code).toBe(0);
    const site = join(folder, 'site');
    expect(published(site)).toEqual(['eksempel', 'gyldig']);
    const text = allText(site);
    expect(text.includes('Det skal gå bedre.')).toBe(true);
    expect(/skjult|hemmeligt|010203|tjekliste\.html/i.exec(text)?.[0]).toBeUndefined();
    expect(readFileSync(join(site, 'programmer/gyldig/files/pjece.pdf'), 'utf8')).toBe('%PDF-1.4\n');
    for (const id of ['skjult', 'cpr', 'itu']) expect(ran.err).toContain(`Ikke med: ${id}.`);
    expect(ran.err + ran.out).not.toContain('010203');
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(8);
    expect(ran.out).toContain(`${pages.length} sider i site`);
    // A web server has to be able to read it.
    expect(statSync(site).mode & 0o755).toBe(0o755);
  });

  it('has what the configuration names, if it names any', () => {
    const folder = folderOf({ ...programmes, 'forloeb.config.yaml': 'site:\n  publish: [gyldig]\n' }, 'hjemme');
    const ran = runProgram(['build'], folder);
    expect(ran.code).toBe(0);
    expect(published(join(folder, '_site'))).toEqual(['gyldig']);
    expect(ran.err).toContain('Ikke med: eksempel. Står ikke i site.publish.');
  });
});

it.each([
  ['a-kopi', 'gyldig'],
  ['z-kopi', 'gyldig'],
])(
  'of two programmes with one id, as a copied folder %s has, the one in the folder of that name is built',
  (copy, id) => {
    const folder = folderOf(
      { ...programmes, [`programmes/${copy}/programme.md`]: head(id, 'in-force').replace('title:', 'title: Kopi af') },
      'hjemme',
    );
    const ran = runProgram(['build'], folder);
    expect(ran.err).toContain(`Ikke med: ${id}. Et andet program har samme id.`);
    expect(published(join(folder, '_site'))).toEqual(['eksempel', 'gyldig']);
    expect(readFileSync(join(folder, '_site/programmer/gyldig/index.html'), 'utf8')).not.toContain('Kopi af');
  },
);

describe('an internal build', () => {
  it('has drafts and checklists as well, and no CPR number', () => {
    const folder = repository();
    expect(runProgram(['build', '--audience', 'internal'], folder).code).toBe(0);
    const site = join(folder, '_site');
    expect(published(site)).toEqual(['eksempel', 'gyldig', 'skjult']);
    expect(allText(site).includes('Endnu hemmeligt.')).toBe(true);
    expect(allText(site).includes('010203')).toBe(false);
    expect(existsSync(join(site, 'programmer/skjult/tjekliste.html'))).toBe(true);
  });
});

describe('a build over an old site', () => {
  it('stops when a programme would vanish and leaves every byte, unless that is allowed', () => {
    const folder = repository();
    const site = join(folder, '_site');
    expect(runProgram(['build'], folder).code).toBe(0);
    const before = bytesOf(site);

    writeFileSync(join(folder, 'programmes/gyldig/programme.md'), '---\nid: gyldig\n---\n');
    const stopped = runProgram(['build'], folder);
    expect(stopped.code).toBe(1);
    expect(stopped.err).toContain('gyldig');
    expect(stopped.err).toContain('--allow-missing');
    expect(bytesOf(site)).toEqual(before);

    expect(runProgram(['build', '--allow-missing'], folder).code).toBe(0);
    expect(published(site)).toEqual(['eksempel']);
    expect(readdirSync(folder).filter((name) => name.startsWith('._site'))).toEqual([]);
  });

  it('gives the same bytes again for the same day, and leaves none of what is gone', () => {
    const folder = repository();
    const site = join(folder, '_site');
    expect(runProgram(['build'], folder).code).toBe(0);
    const before = bytesOf(site);
    writeFileSync(join(site, 'gammel.html'), 'x');
    expect(runProgram(['build'], folder).code).toBe(0);
    expect(bytesOf(site)).toEqual(before);
  });
});

describe('a build refuses', () => {
  it('a folder that is not a site of ours, and leaves it as it is', () => {
    const folder = repository();
    mkdirSync(join(folder, 'arbejde'));
    writeFileSync(join(folder, 'arbejde/vigtigt.txt'), 'x');
    const ran = runProgram(['build', '--out', 'arbejde', '--lang', 'en'], folder);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('arbejde exists and is not a site that forloeb built');
    expect(readdirSync(join(folder, 'arbejde'))).toEqual(['vigtigt.txt']);
    expect(readdirSync(folder).toSorted()).toEqual(['arbejde', 'programmes']);
  });

  it('a file in the place of the folder, or above it', () => {
    const folder = folderOf({ ...programmes, fil: 'x' }, 'hjemme');
    expect(runProgram(['build', '--out', 'fil'], folder).code).toBe(3);
    expect(runProgram(['build', '--out', 'fil/site'], folder).code).toBe(3);
    expect(readFileSync(join(folder, 'fil'), 'utf8')).toBe('x');
  });

  it.each(['programmes/gyldig', 'programmes/gyldig/site', 'programmes', '.'])(
    'a folder that lies in a programme or holds it: %s',
    (out) => {
      const folder = repository();
      const before = bytesOf(folder);
      const ran = runProgram(['build', '--out', out], folder);
      expect(ran).toMatchObject({ code: 3, out: '' });
      expect(ran.err).toContain('--out');
      expect(bytesOf(folder)).toEqual(before);
    },
  );

  it('to build nothing when there are no programmes: 3', () => {
    const folder = repository();
    rmSync(join(folder, 'programmes'), { recursive: true });
    expect(runProgram(['build'], folder)).toMatchObject({ code: 3, out: '' });
  });
});
