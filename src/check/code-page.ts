// Reads the page about findings of one kind: the page of a named check, or one with a list of the codes that it is about.

import { isMessageKey } from '../locales/locales.ts';
import { readCheckPage, type CheckPage } from './check-page.ts';

/**
 * What a code weighs: always the same, or as much as the criterion that it is about (`criterion`), a step less (`lighter`), or as
 * much as the strongest criterion that waits for an answer (`waiting`).
 */
export type CodeWeight = 'broken' | 'must' | 'should' | 'may' | 'criterion' | 'lighter' | 'waiting';

export interface CodePage extends CheckPage {
  codes: { code: string; weight: CodeWeight }[];
}

/** What ships beside the program: the pages of the named checks, and those of all other codes. */
export interface Pages {
  checks: CheckPage[];
  codes: CodePage[];
}

/**
 * Reads a page that has, beside all that a check's page has, a part `## Codes` with a list of "`code` weight".
 * @throws Error naming what lacks
 */
export function readCodePage(text: string): CodePage {
  const page = readCheckPage(text);
  const part = /^## Codes\n([\s\S]*?)^## /m.exec(text)?.[1] ?? '';
  const codes = [...part.matchAll(/^- `([^`]+)` (\w+)$/gm)].map(([, code = '', weight = '']) => ({
    code,
    weight: weight as CodeWeight,
  }));
  if (codes.length === 0) throw new Error(`The page "${page.id}" lists no codes.`);
  return { ...page, codes };
}

/** The codes that a named check may find: those that its page names. */
export function codesOf(page: CheckPage): string[] {
  const named = [page.en, page.da].flatMap(({ what, why }) =>
    [...`${what} ${why}`.matchAll(/`([a-z0-9-]+)`/g)].map(([, code = '']) => code),
  );
  // Keys of the data are named in the same way.
  const codes = named.filter((code) => isMessageKey(`finding.${code}.found`));
  return [...new Set([...page.finds.map(({ code }) => code), ...codes])];
}
