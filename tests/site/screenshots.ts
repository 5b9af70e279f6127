// Takes the README's pictures of the built site: `npm run screenshots` after a change of look.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, launchOptions } from './chromium.ts';
import { projectRoot } from '../../src/build/schema-files.ts';

const pictures = [
  { name: 'forside', page: 'index.html', height: 860 },
  { name: 'tjekliste', page: 'programmer/psykoselidelser-voksne/tjekliste.html', height: 900 },
];
const folder = join(projectRoot, 'site/screenshots');
const site = mkdtempSync(join(tmpdir(), 'forloeb-pictures-'));
try {
  const command = [
    'bin/forloeb.js',
    'build',
    '--audience',
    'internal',
    '--out',
    join(site, 'site'),
    '--on',
    '2026-11-22',
  ];
  execFileSync(process.execPath, command, { cwd: projectRoot, stdio: 'inherit' });
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ ...launchOptions, executablePath: findChromium() });
  for (const { name, page: path, height } of pictures) {
    const page = await browser.newPage({ viewport: { width: 1280, height } });
    await page.goto(`file://${join(site, 'site', path)}`);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
  await browser.close();
} finally {
  rmSync(site, { recursive: true, force: true });
}
