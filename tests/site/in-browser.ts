// A real browser before a served site: pages opened at a width and in a medium, with what they asked for and what was refused to them.

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { serveFolder, type Serving } from '../../src/publish/serve-folder.ts';
import { launchOptions } from './chromium.ts';

export interface OpenPage {
  page: Page;
  /** Addresses of everything that the page asked for. */
  requests: string[];
  /** What the browser said of faults in the page: scripts that failed, and what the page's own policy forbids. */
  faults: string[];
  close: () => Promise<void>;
}

export interface InBrowser {
  /** Address of a page of the site. */
  addressOf: (path: string) => string;
  /** Opens a page of the site, or an address; waits for its font, which decides where lines break. */
  open: (path: string, width?: number, options?: BrowserContextOptions) => Promise<OpenPage>;
}

/**
 * Starts a browser and serves the folder before the tests of a file, and ends both after them.
 * @param textSize in per cent, as somebody sets it in their browser: what a page measures in its own text follows, breaks too
 */
export function useBrowser(folder = inject('site'), textSize = 100): InBrowser {
  let browser: Browser;
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveFolder(folder, 0);
    const args = [...launchOptions.args, `--blink-settings=defaultFontSize=${(16 * textSize) / 100}`];
    browser = await chromium.launch({ ...launchOptions, args, executablePath: inject('chromium') });
  });
  afterAll(async () => {
    await browser.close();
    await serving.close();
  });
  const addressOf = (path: string) =>
    /^(?:https?|file|about):/.test(path) ? path : serving.url + path.split('/').map(encodeURIComponent).join('/');
  return {
    addressOf,
    open: async (path, width = 1280, options = {}) => {
      const context = await browser.newContext({ viewport: { width, height: width < 500 ? 844 : 900 }, ...options });
      const page = await context.newPage();
      const requests: string[] = [];
      const faults: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(addressOf(path));
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      return { page, requests, faults, close: () => context.close() };
    },
  };
}

/** How far the page reaches beyond its right edge, in pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
