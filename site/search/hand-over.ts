// Puts together what the search page hands over to its script.

import { say, type Language, type MessageKey } from '../../src/locales/locales.ts';
import type { Published } from '../../src/publish/site-data.ts';
import type { PageContext } from '../context.ts';
import { saidByScript, type HandedOver } from './handed-over.ts';
import { kindWords } from './kinds.ts';
import { synonymsIn } from './records.ts';

export function handOver({ site, language, path, t }: PageContext): HandedOver {
  const languages = [...new Set([language, ...site.programmes.map(({ programme }) => programme.head.language)])];
  const sections = site.models.flatMap((model) =>
    model.sections.map(({ id, title }) => [id, title[language]] as const),
  );
  return {
    language,
    root: '../'.repeat(path.split('/').length - 1),
    indexes: languages.map((each) => `pagefind/${each}/`),
    kinds: kindWords(site, language),
    programmes: Object.fromEntries(site.programmes.map((each) => [each.programme.id, stateOf(each, language)])),
    sections: Object.fromEntries(sections),
    synonyms: languages.flatMap((each) => synonymsIn(site, each)),
    words: Object.fromEntries(
      saidByScript.map((key) => [key, t(`site.search.${key}` satisfies MessageKey)]),
    ) as HandedOver['words'],
  };
}

/** A programme's title in its own language, and its state in the language of the page. */
function stateOf({ programme: { head } }: Published, language: Language) {
  const { title, status, version, illustrative } = head;
  const words = [
    ...(illustrative === true ? [say(language, 'site.illustrative').toLocaleLowerCase(language)] : []),
    [say(language, `status.${status}`), version].filter((each) => each !== undefined).join(' '),
  ];
  return { title, state: words.join(', '), language: head.language };
}
