// Finds the browser for the tests; installs Debian's where that is possible, else says in one line what is missing.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium or Chrome. */
export function findChromium(): string {
  const found = places.find((path) => path !== '' && existsSync(path));
  if (found !== undefined) return found;
  install();
  const installed = places.find((path) => path !== '' && existsSync(path));
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need Chromium: run `sudo apt-get install chromium`, or set CHROMIUM_PATH to a Chrome.',
  );
}

function install(): void {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], options);
  } catch {
    // Said in one line by the caller.
  }
}

/** How it is started: without a sandbox, as root in a container has none, and without a request of its own. */
export const launchOptions = {
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
