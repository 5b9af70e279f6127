// Everything from A to Å, without script: what readers may look for by its first letter, on one page or a page a letter.

import type { ElementContent } from 'hast';
import type { Language } from '../../src/locales/locales.ts';
import { byLetter, type LetterGroup } from '../../src/publish/alphabet.ts';
import { foldLetters } from '../../src/publish/fold-words.ts';
import type { SearchRecord } from '../../src/publish/search-record.ts';
import type { Page, SiteData } from '../../src/publish/site-data.ts';
import { layout } from '../components/layout.tsx';
import { pathOf, relativeLink, type PageContext } from '../context.ts';
import { pageIn } from '../page.ts';
import { kindWords } from '../search/kinds.ts';
import type { SitePaths } from '../site-paths.ts';

/** More than this is slow on a phone, and hard to find in: each letter gets a page. */
const mostOnOnePage = 300;

/** What nobody looks up by its first word. */
const leftOut = ['task', 'goal', 'indicator'];

type Group = LetterGroup<SearchRecord>;

/** @param records of the whole site */
export function alphabetPages(records: readonly SearchRecord[], site: SiteData): Page[] {
  const groups = new Map(site.languages.map((language) => [language, groupsIn(language, records)]));
  const onePage = [...groups.values()].every((own) => own.flatMap(({ things }) => things).length <= mostOnOnePage);
  return site.languages.flatMap((language) => {
    const own = groups.get(language) ?? [];
    const first = pageIn(language, site, {
      at: (paths) => paths.alphabet(),
      draw: (context) => firstPage(own, onePage, context),
    });
    if (onePage) return [first];
    return [
      first,
      ...own.map((group) =>
        pageIn(language, site, { at: letterPath(group, groups), draw: (context) => letterPage(group, own, context) }),
      ),
    ];
  });
}

/** What stands in a language's pages: the site's own in that language, and every programme in its own. */
function groupsIn(language: Language, records: readonly SearchRecord[]): Group[] {
  const listed = records.filter(
    (each) => !leftOut.includes(each.kind) && (each.programme !== undefined || each.language === language),
  );
  return byLetter(listed, ({ name, title }) => name ?? title, language);
}

/** The page of a letter; in a language that does not have it, all letters. */
function letterPath({ letter }: Group, groups: ReadonlyMap<Language, readonly Group[]>): (paths: SitePaths) => string {
  return (paths) =>
    groups.get(paths.language)?.some((each) => each.letter === letter) === true
      ? paths.alphabet(anchorOf(letter))
      : paths.alphabet();
}

function firstPage(groups: readonly Group[], onePage: boolean, context: PageContext) {
  const { t } = context;
  return layout(context, { title: t('site.alphabet.title'), trail: [] }, [
    <h1>{t('site.alphabet.title')}</h1>,
    <p class="lead">{t('site.alphabet.lead')}</p>,
    letters(groups, undefined, onePage, context),
    onePage
      ? groups.map((group) => [
          <h2 id={anchorOf(group.letter)}>{wordOf(group.letter, context)}</h2>,
          list(group, context),
        ])
      : null,
  ]);
}

function letterPage(group: Group, groups: readonly Group[], context: PageContext) {
  const { t, paths } = context;
  const letter = wordOf(group.letter, context);
  return layout(
    context,
    {
      title: t('site.alphabet.letter', { letter }),
      trail: [{ title: t('site.alphabet.title'), path: paths.alphabet() }],
    },
    [<h1>{letter}</h1>, letters(groups, group, false, context), list(group, context)],
  );
}

/** The letters as links: to pages of their own, or down the page. */
function letters(
  groups: readonly Group[],
  current: Group | undefined,
  onePage: boolean,
  context: PageContext,
): ElementContent {
  const { t, link, paths } = context;
  return (
    <nav class="letters" aria-label={t('site.alphabet.letters')}>
      <ul>
        {groups.map((group) => {
          const anchor = anchorOf(group.letter);
          return (
            <li>
              <a
                href={onePage ? `#${anchor}` : link(paths.alphabet(anchor))}
                {...(group === current ? { ariaCurrent: 'page' } : {})}
              >
                {wordOf(group.letter, context)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  ) as ElementContent;
}

/** What begins with a letter: what it is called, what it is, and whose. */
function list({ things }: Group, context: PageContext): ElementContent {
  const { site, language, path } = context;
  const kinds = kindWords(site, language);
  const titles = new Map(site.programmes.map(({ programme }) => [programme.id, programme.head.title]));
  const root = relativeLink(path, pathOf.root).slice(0, -pathOf.root.length);
  return (
    <ul class="bare alphabet">
      {things.map(({ name, title, url, kind, programme: id, language: own }) => {
        const lang = own === language ? {} : { lang: own };
        const programme = kind === 'programme' ? undefined : titles.get(id ?? '');
        return (
          <li>
            <a {...lang} href={root + url}>
              {name ?? title}
            </a>{' '}
            <span class="quiet">
              {kinds[kind] ?? kind}
              {programme === undefined ? null : ', '}
              {programme === undefined ? null : <span {...lang}>{programme}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  ) as ElementContent;
}

function wordOf(letter: string | undefined, { t }: PageContext): string {
  return letter ?? t('site.alphabet.other');
}

/** Letters as they can stand in any address. */
function anchorOf(letter: string | undefined): string {
  if (letter === undefined) return '0-9';
  return { Æ: 'ae', Ø: 'oe', Å: 'aa' }[letter] ?? foldLetters(letter);
}
