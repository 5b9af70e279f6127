// Colours and logo of a repository's configuration: what cannot be read or used stops the run, in words that say what is needed.

import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, describe, it } from 'vitest';
import { contrast, darker, leastContrast } from '../../src/schema/contrast.ts';
import { mostLogoBytes } from '../../src/schema/logo.ts';
import { grounds } from '../../src/schema/theme.ts';
import { runHere } from '../cli/run-command.ts';
import { folderOf, projectRoot } from '../support.ts';

const config = 'forloeb.config.yaml';
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4H0z"/></svg>\n';

function checkWith(files: Readonly<Record<string, string | Uint8Array>>, language = 'en') {
  return runHere(['check', '--lang', language], folderOf({ 'programmes/x/programme.md': '', ...files }));
}

const themed = (lines: string) => ({ [config]: `site:\n  theme:\n${lines}` });
const withLogo = (file: string) =>
  `site:\n  logo:\n    file: ${JSON.stringify(file)}\n    text: { da: Region Nord, en: Region Nord }\n`;

describe('the contrast of two colours', () => {
  // Ratios that the W3C's own documents name.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.47],
    ['#767676', '#ffffff', 4.54],
  ])('%s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it('grows on a light ground when light is taken away', () => {
    expect(contrast(darker('#c08000', 0.4), grounds['ground.white'])).toBeGreaterThan(
      contrast('#c08000', grounds['ground.white']),
    );
    expect(darker('#c08000', 1)).toBe('#000000');
  });
});

describe('the grounds', () => {
  it('are those of the style', () => {
    const tokens = readFileSync(join(projectRoot, 'site/styles/tokens.css'), 'utf8');
    expect(tokens).toContain(`--band: ${grounds['ground.band']};`);
    expect(tokens).toContain(`--warm: ${grounds['ground.warm']};`);
  });

  it("let the style's own colours be read", () => {
    const tokens = readFileSync(join(projectRoot, 'site/styles/tokens.css'), 'utf8');
    const own = [...tokens.matchAll(/--action(?:-hover)?: (#[0-9a-f]{6});/g)].map(([, colour = '']) => colour);
    expect(own).toHaveLength(2);
    for (const colour of own)
      for (const ground of Object.values(grounds)) expect(contrast(colour, ground)).toBeGreaterThan(leastContrast);
  });
});

describe('a colour', () => {
  it('that cannot be read stops the run with 2: which, on what ground, how little, how much is needed, where', async () => {
    const ran = await checkWith(themed('    action: "#f2a900"\n'));
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(`${config}:3:13\n`);
    for (const words of ['#f2a900', 'site.theme.action', 'blue ground', grounds['ground.blue'], '4.5'])
      expect(ran.err).toContain(words);
    const ratio = Math.floor(contrast('#f2a900', grounds['ground.blue']) * 100) / 100;
    expect(ran.err).toContain(`contrast is ${ratio}`);
    const danish = await checkWith(themed('    action: "#f2a900"\n'), 'da');
    expect(danish.err).toContain(`kontrasten er ${String(ratio).replace('.', ',')}`);
    expect(danish.err).toContain('4,5');
  });

  it('gets a suggestion that is taken', async () => {
    const ran = await checkWith(themed('    hover: "#f2a900"\n'));
    expect(ran.err).toContain('site.theme.hover');
    const [, suggestion = ''] = /such as "(#[0-9a-f]{6})"/.exec(ran.err) ?? [];
    const mended = await checkWith(themed(`    hover: "${suggestion}"\n`));
    expect(mended.code).not.toBe(2);
  });

  it('that can be read on white but not on a tint is refused as well', async () => {
    expect(contrast('#767676', grounds['ground.white'])).toBeGreaterThan(leastContrast);
    const ran = await checkWith(themed('    action: "#767676"\n'));
    expect(ran.err).toContain(grounds['ground.blue']);
    expect(ran.code).toBe(2);
  });

  it('lighter than every ground is told against the one that it is nearest to', async () => {
    const ran = await checkWith(themed('    action: "#ffffff"\n'));
    expect(ran.err).toContain(grounds['ground.white']);
    expect(ran.err).toContain('contrast is 1,');
  });

  it.each(['"#123"', 'red', '"00539b"'])('that is no colour is told so: %s', async (value) => {
    const ran = await checkWith(themed(`    action: ${value}\n`));
    expect(ran.err).toContain('is not a colour');
    expect(ran.code).toBe(2);
  });
});

describe('a logo', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
  const webp = 'RIFF....WEBPVP8 ';

  it.each([
    ['a/logo.svg', svg],
    ['logo.png', png],
    ['./logo.WEBP', webp],
  ])('%s in the repository is taken', async (file, content) => {
    const ran = await checkWith({ [config]: withLogo(file), [file]: content });
    expect(ran.err).toBe('');
  });

  it.each([
    ['../logo.svg', {}, 'leads out of'],
    ['/etc/logo.svg', {}, 'leads out of'],
    ['a/../../logo.svg', {}, 'leads out of'],
    ['https://example.org/logo.svg', {}, 'leads out of'],
    ['..\\logo.svg', {}, 'leads out of'],
    ['logo.svg', {}, 'ENOENT'],
    ['a', { 'a/logo.svg': svg }, 'not a picture'],
    ['logo.gif', { 'logo.gif': 'GIF89a' }, 'not a picture'],
    ['logo.png', { 'logo.png': svg }, 'not a picture'],
    ['logo.svg', { 'logo.svg': svg.replace('<path', '<script>x()</script><path') }, 'not a picture'],
    ['logo.svg', { 'logo.svg': svg.replace('<path', '<path onload="x()"') }, 'not a picture'],
    ['logo.svg', { 'logo.svg': svg + ' '.repeat(mostLogoBytes) }, `limit is ${mostLogoBytes / 1000} kB`],
  ])('%s stops the run at its path (%#)', async (file, files, says) => {
    const ran = await checkWith({ [config]: withLogo(file), ...files });
    expect(ran.err).toContain(`${config}:3:11\n`);
    expect(ran.err).toContain(says);
    expect(ran).toMatchObject({ code: 2, out: '' });
  });

  it.each(['logo.svg', 'a/logo.svg'])('behind a symbolic link is not followed: %s', async (file) => {
    const outside = folderOf({ 'logo.svg': svg, 'a/logo.svg': svg });
    const folder = folderOf({ 'programmes/x/programme.md': '', [config]: withLogo(file) });
    const [link = ''] = file.split('/');
    symlinkSync(join(outside, link), join(folder, link));
    const ran = await runHere(['check', '--lang', 'en'], folder);
    expect(ran.err).toContain('symbolic link');
    expect(ran.code).toBe(2);
  });

  it('says in both languages what it shows', async () => {
    const ran = await checkWith({
      [config]: 'site:\n  logo:\n    file: logo.svg\n    text: { da: x }\n',
      'logo.svg': svg,
    });
    expect(ran.err).toContain('"en" is missing');
    expect(ran.code).toBe(2);
  });
});
