// Explains a finding by its code: what it says, why it matters, how to mend it, what it weighs, and an example of either kind.

import { fixedWords } from '../../programme/fixed-words.ts';
import type { CheckPage, ExampleFiles } from '../../check/check-page.ts';
import { checks } from '../../check/checks/index.ts';
import { codesOf, type CodeWeight, type Pages } from '../../check/code-page.ts';
import { findingCodes, isMessageKey, say, type Language } from '../../locales/locales.ts';
import type { Explanation, ExplanationLine } from './explanation.ts';

/** Every name that can be explained: the codes of findings, and the ids of the named checks. */
export function explainedCodes({ checks: pages }: Pages): string[] {
  return [...new Set([...findingCodes, ...pages.map(({ id }) => id)])];
}

/** The explanation of a code or named check; undefined if there is none of that name. */
export function explainCode(written: string, pages: Pages, language: Language): Explanation | undefined {
  if (!explainedCodes(pages).includes(written)) return undefined;
  const ofCheck = pages.checks.find((each) => each.id === written || codesOf(each).includes(written));
  const ofCode = pages.codes.find(({ codes }) => codes.some(({ code }) => code === written));
  const page: CheckPage | undefined = ofCheck ?? ofCode;
  const weight =
    checks.find(({ id }) => id === ofCheck?.id)?.weight ??
    ofCode?.codes.find(({ code }) => code === written)?.weight ??
    'broken';
  const codes = isMessageKey(`finding.${written}.found`) ? [written] : codesOf(ofCheck ?? emptyPage);
  const words = page?.[language];
  const part = (title: string, lines: readonly ExplanationLine[]) => ({ title, lines });
  const messages = (end: 'found' | 'mend') => codes.flatMap((code) => messageOf(`finding.${code}.${end}`, language));
  const own = page?.finds.some(({ code }) => codes.includes(code)) === true;
  return {
    title: written,
    facts: [
      say(language, written === ofCheck?.id ? 'explain.kind.check' : 'explain.kind.code'),
      ...(ofCheck === undefined || ofCheck.id === written ? [] : [ofCheck.id]),
    ],
    parts: [
      part(say(language, 'explain.says'), messages('found')),
      part(say(language, 'explain.finds'), words === undefined ? [] : [{ text: plain(words.what) }]),
      part(say(language, 'explain.why'), words === undefined ? [] : [{ text: plain(words.why) }]),
      part(say(language, 'explain.mend'), messages('mend')),
      part(say(language, 'explain.weight'), [{ text: weightWords(weight, language) }]),
      part(say(language, 'explain.source'), words === undefined ? [] : [{ text: plain(words.source) }]),
      ...(page === undefined
        ? []
        : [
            part(
              say(language, own ? 'explain.fails' : 'explain.fails-alike'),
              exampleLines(
                page.fails,
                page.finds.map(({ code, at }) => say(language, 'explain.at', { code, at })).join(' '),
              ),
            ),
            part(say(language, 'explain.passes'), exampleLines(page.passes, '')),
          ]),
    ],
  };
}

const emptyPage: CheckPage = {
  id: '',
  da: { what: '', why: '', source: '' },
  en: { what: '', why: '', source: '' },
  finds: [],
  fails: {},
  passes: {},
};

/** A message without what fills it: an ellipsis stands where a finding names something. */
function messageOf(key: string, language: Language): { text: string }[] {
  return isMessageKey(key) ? [{ text: say(language, key, fixedWords(language)).replace(/\{[a-z-]+\}/g, '…') }] : [];
}

function weightWords(weight: CodeWeight, language: Language): string {
  return say(language, `explain.weight.${weight}`);
}

function exampleLines(files: ExampleFiles, found: string): ExplanationLine[] {
  const lines = Object.entries(files).flatMap(([path, content]): ExplanationLine[] => [
    { place: path },
    { code: content },
  ]);
  return [...lines, ...(found === '' ? [] : [{ text: found }])];
}

/** Words of a page without the marks of Markdown. */
function plain(words: string): string {
  return words.replaceAll('`', '');
}
