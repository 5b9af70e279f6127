// A finished folder takes the place of an old one whole or not at all, also when the run before was cut off.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishReplacement, manifestName, readManifest, replaceFolder } from '../../src/publish/replace-folder.ts';
import { PathError } from '../../src/read/setup-error.ts';
import { folderOf } from '../support.ts';

const manifest = { programmes: ['a'], audience: 'public' };
const fillWith = (text: string) => (stage: string) => writeFile(join(stage, 'index.html'), text);
const page = (site: string) => readFileSync(join(site, 'index.html'), 'utf8');

async function built(text = 'gammel'): Promise<string> {
  const site = join(folderOf({}, 'hjemme'), 'site');
  await replaceFolder(site, manifest, fillWith(text));
  return site;
}

/** Nothing but the site itself lies beside it. */
function expectTidy(site: string): void {
  expect(readdirSync(join(site, '..'))).toEqual(['site']);
}

describe('a new site', () => {
  it('takes the place of the old one, with a manifest of its own', async () => {
    const site = await built();
    writeFileSync(join(site, 'gammel.html'), 'x');
    await replaceFolder(site, { programmes: ['b'], audience: 'internal' }, fillWith('ny'));
    expect(readdirSync(site).toSorted()).toEqual([manifestName, 'index.html']);
    expect(page(site)).toBe('ny');
    expect(readManifest(site)).toEqual({ programmes: ['b'], audience: 'internal' });
    expectTidy(site);
  });

  it.each([
    ['a fault of ours', () => new Error('boom'), 'boom'],
    ['a disk that is full', () => Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }), 'out-unwritable'],
  ])('that fails for %s leaves the old one byte for byte', async (_name, fault, says) => {
    const site = await built();
    const failing = async (stage: string) => {
      await fillWith('halv')(stage);
      throw fault();
    };
    await expect(replaceFolder(site, manifest, failing)).rejects.toThrow(says);
    expect(page(site)).toBe('gammel');
    expect(readManifest(site)).toEqual(manifest);
    expectTidy(site);
  });

  it('that cannot be moved in leaves the old one and nothing beside it', async () => {
    const site = await built();
    const inTheWay = async (stage: string) => {
      await fillWith('ny')(stage);
      mkdirSync(join(site, '../.site.old'));
      writeFileSync(join(site, '../.site.old/x'), 'x');
    };
    await expect(replaceFolder(site, manifest, inTheWay)).rejects.toThrow('out-unwritable');
    expect(page(site)).toBe('gammel');
    expectTidy(site);
  });

  it('that fails where there was none leaves none', async () => {
    const site = join(folderOf({}, 'hjemme'), 'site');
    await expect(replaceFolder(site, manifest, () => Promise.reject(new Error('boom')))).rejects.toThrow('boom');
    expect(existsSync(site)).toBe(false);
  });
});

describe('a run that was cut off', () => {
  it('between the two moves is undone by the next', async () => {
    const site = await built();
    renameSync(site, join(site, '../.site.old'));
    await finishReplacement(site);
    expect(page(site)).toBe('gammel');
    expectTidy(site);
  });

  it('before it tidied up is finished by the next', async () => {
    const site = await built('ny');
    mkdirSync(join(site, '../.site.old'));
    writeFileSync(join(site, '../.site.old/index.html'), 'gammel');
    await finishReplacement(site);
    expect(page(site)).toBe('ny');
    expectTidy(site);
  });

  it('while it was filling leaves nothing once the next is done', async () => {
    const site = await built();
    mkdirSync(join(site, '../.site.new-cutoff'));
    await replaceFolder(site, manifest, fillWith('ny'));
    expect(page(site)).toBe('ny');
    expectTidy(site);
  });
});

describe('a folder that is not ours', () => {
  it('is never touched', async () => {
    const folder = join(folderOf({ 'site/vigtigt.txt': 'x' }, 'hjemme'), 'site');
    await expect(replaceFolder(folder, manifest, fillWith('ny'))).rejects.toThrow(PathError);
    expect(readdirSync(folder)).toEqual(['vigtigt.txt']);
  });

  it('is taken when it is empty', async () => {
    const parent = folderOf({}, 'hjemme');
    mkdirSync(join(parent, 'site'));
    await replaceFolder(join(parent, 'site'), manifest, fillWith('ny'));
    expect(page(join(parent, 'site'))).toBe('ny');
  });
});
