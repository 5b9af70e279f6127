// How accessible the site is: what was tested and when, what is known to be wrong, whom to tell, and what an owner states elsewhere.

import { dateIn } from '../../src/locales/locales.ts';
import facts from '../accessibility.json' with { type: 'json' };
import { pairList } from '../components/blocks.tsx';
import { layout } from '../components/layout.tsx';
import { jumpLinks, showPart } from '../components/page-parts.tsx';
import { whomToTell } from '../components/whom-to-tell.tsx';
import type { PageContext } from '../context.ts';
import { inEachLanguage } from '../page.ts';
import type { SiteData } from '../../src/publish/site-data.ts';

const tests = ['axe', 'reflow', 'zoom', 'keyboard', 'contrast', 'script', 'print'] as const;
const limits = ['persons', 'files', 'texts'] as const;
const statements = ['law', 'status', 'method', 'faults', 'contact', 'link'] as const;

export function accessibilityPage(site: SiteData) {
  return inEachLanguage(site, {
    at: ({ accessibility }) => accessibility,
    draw: (context) => {
      const { t, paths } = context;
      const parts = partsOf(context);
      return layout(
        context,
        {
          title: t('site.accessibility'),
          description: t('site.accessibility.lead'),
          trail: [{ title: t('site.menu.programmes'), path: paths.front }],
        },
        [
          <h1>{t('site.accessibility')}</h1>,
          <p class="lead">{t('site.accessibility.lead')}</p>,
          jumpLinks(parts, context),
          parts.map((part) => showPart(part)),
        ],
      );
    },
  });
}

function partsOf(context: PageContext) {
  const { t, language, site } = context;
  const blanks = {
    ...facts,
    date: dateIn(language, facts.tested),
  };
  const statement = site.config['accessibility-statement'];
  return [
    {
      id: 'afproevet',
      title: t('site.accessibility.tested'),
      content: [
        <p class="text">{t('site.accessibility.tested.how', blanks)}</p>,
        <ul class="text">
          {tests.map((name) => (
            <li>{t(`site.accessibility.test.${name}`, blanks)}</li>
          ))}
        </ul>,
      ],
    },
    {
      id: 'fejl',
      title: t('site.accessibility.limits'),
      content: (
        <ul class="text">
          {limits.map((name) => (
            <li>{t(`site.accessibility.limit.${name}`)}</li>
          ))}
        </ul>
      ),
    },
    {
      id: 'skriv',
      title: t('site.accessibility.tell'),
      content: [
        whomToTell(context),
        <p class="text">{t('site.accessibility.tell.further')}</p>,
        statement === undefined ? null : (
          <p class="text">
            <a href={statement}>{t('site.accessibility.statement')}</a>
          </p>
        ),
      ],
    },
    {
      id: 'erklaering',
      title: t('site.accessibility.state'),
      content: pairList(
        statements.map((name) => ({
          label: t(`site.accessibility.state.${name}`),
          nodes: [{ type: 'text' as const, value: t(`site.accessibility.state.${name}.is`, blanks) }],
        })),
      ),
    },
  ];
}
