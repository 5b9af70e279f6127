// What axe finds in a page: faults against WCAG 2.0, 2.1 and 2.2, levels A and AA.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** Puts axe into the page: past its policy, as a test may. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/**
 * Each fault by its rule, with the first places where it stands.
 * @param without rules that ask nothing of the medium
 */
export async function axeFaults(page: Page, without: readonly string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const options = JSON.stringify({ runOnly: tags, resultTypes: ['violations'], rules });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html }) => html.slice(0, 200));
    return `${id}: ${places.join(' | ')}`;
  });
}
