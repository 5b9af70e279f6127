// What the site is and how it is read: roles, marks, paper, data, and whom to tell of faults.

import { readingOrder } from '../components/counts.tsx';
import { layout } from '../components/layout.tsx';
import { legend } from '../components/legend.tsx';
import { jumpLinks, showPart } from '../components/page-parts.tsx';
import { whomToTell } from '../components/whom-to-tell.tsx';
import { pathOf, type PageContext } from '../context.ts';
import { isKnown } from '../hosts/address.ts';
import { feedPath } from '../hosts/feed.ts';
import { inEachLanguage } from '../page.ts';
import type { SiteData } from '../../src/publish/site-data.ts';

/** In the order in which a programme has them; the last two may stand beside any. */
const states = [
  'draft',
  'consultation',
  'political-approval',
  'in-force',
  'under-revision',
  'withdrawn',
  'changed',
  'illustrative',
] as const;

export function aboutPage(site: SiteData) {
  return inEachLanguage(site, {
    at: ({ about }) => about,
    draw: (context) => {
      const { t, paths } = context;
      const parts = partsOf(context);
      return layout(
        context,
        {
          title: t('site.about'),
          description: t('site.about.lead'),
          trail: [{ title: t('site.menu.programmes'), path: paths.front }],
        },
        [
          <h1>{t('site.about')}</h1>,
          <p class="lead">{t('site.about.lead')}</p>,
          jumpLinks(parts, context),
          parts.map((part) => showPart(part)),
        ],
      );
    },
  });
}

function partsOf(context: PageContext) {
  const { t, link, paths, site } = context;
  const text = (words: string) => <p class="text">{words}</p>;
  return [
    {
      id: 'rolle',
      title: t('site.about.role'),
      content: [text(t('site.about.role.how')), text(t('site.about.role.none'))],
    },
    {
      id: 'status',
      title: t('site.about.status'),
      content: legend(
        states.map((name) => ({
          name,
          word: t(`site.about.status.${name}`),
          means: t(`site.about.status.${name}.means`),
        })),
      ),
    },
    {
      id: 'besvaret',
      title: t('site.about.outcomes'),
      content: [
        text(t('site.about.outcomes.where')),
        legend(
          readingOrder.map((name) => ({ name, word: t(`outcome.${name}`), means: t(`site.about.outcome.${name}`) })),
        ),
      ],
    },
    {
      id: 'udskriv',
      title: t('site.about.keep'),
      content: [text(t('site.about.keep.bookmark')), text(t('site.about.keep.print'))],
    },
    {
      id: 'data',
      title: t('site.about.data'),
      content: [
        text(t('site.about.data.what')),
        <ul>
          <li>
            <a href={link(pathOf.programmesData)}>{t('site.about.data.programmes')}</a>
          </li>
          {isKnown(site) ? (
            <li>
              <a href={link(feedPath)}>{t('site.about.data.feed')}</a>
            </li>
          ) : null}
        </ul>,
      ],
    },
    {
      id: 'fejl',
      title: t('site.about.faults'),
      content: [
        whomToTell(context),
        <p class="text">
          <a href={link(paths.accessibility)}>{t('site.accessibility')}</a>
        </p>,
      ],
    },
  ];
}
