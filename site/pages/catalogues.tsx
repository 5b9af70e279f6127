// All catalogues: what each is for, and how many entries it has.

import type { Page, SiteData } from '../../src/publish/site-data.ts';
import { layout } from '../components/layout.tsx';
import { inEachLanguage } from '../page.ts';

export function cataloguesPage(site: SiteData): Page[] {
  return inEachLanguage(site, {
    at: (paths) => paths.catalogues,
    draw: (context) => {
      const { t, language, link, paths } = context;
      const { compare } = new Intl.Collator(language);
      const catalogues = site.catalogues.toSorted((a, b) => compare(a.title[language], b.title[language]));
      const title = t('site.menu.catalogues');
      return layout(context, { title, trail: [], section: 'catalogues' }, [
        <h1>{title}</h1>,
        <p class="lead">{t('site.catalogues.lead')}</p>,
        <ul class="catalogues">
          {catalogues.map(({ id, title: name, text, entries }) => (
            <li>
              <h2>
                <a href={link(paths.catalogue(id))}>{name[language]}</a>
              </h2>
              <p class="quiet">
                {t(entries.length === 1 ? 'site.catalogue.count.one' : 'site.catalogue.count.other', {
                  count: entries.length,
                })}
              </p>
              <p>{firstSentence(text[language], language)}</p>
            </li>
          ))}
        </ul>,
      ]);
    },
  });
}

function firstSentence(text: string, language: string): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}
