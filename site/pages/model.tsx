// A model explained: every section, item and criterion, each with an anchor that is its full id.

import type { ModelSource } from '../../src/generated/types.ts';
import type { SiteData } from '../../src/publish/site-data.ts';
import { showCriterion } from '../components/criterion.tsx';
import { layout } from '../components/layout.tsx';
import { inEachLanguage } from '../page.ts';

export function modelPage(model: ModelSource, site: SiteData) {
  return inEachLanguage(site, {
    at: (paths) => paths.model(model.id),
    draw: (context) => {
      const { t, language, paths } = context;
      return layout(
        context,
        {
          title: model.title[language],
          trail: [{ title: t('site.menu.programmes'), path: paths.front }],
          section: 'models',
        },
        [
          <h1>{model.title[language]}</h1>,
          <p class="lead">{model.text[language]}</p>,
          <nav class="contents" aria-label={t('site.contents')}>
            <ol>
              {model.sections.map((section) => (
                <li>
                  <a href={`#${section.id}`}>{section.title[language]}</a>
                  <ul>
                    {section.items.map((item) => (
                      <li>
                        <a href={`#${section.id}.${item.id}`}>{item.title[language]}</a>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
          </nav>,
          model.sections.map((section, index) => (
            <section aria-labelledby={section.id}>
              <h2 id={section.id}>{`${index + 1} ${section.title[language]}`}</h2>
              <p class="text">{section.text[language]}</p>
              {section.items.map((item) => (
                <div class="model-item">
                  <h3 id={`${section.id}.${item.id}`}>{item.title[language]}</h3>
                  <p class="text">{item.text[language]}</p>
                  <p class="text guidance">{item.guidance[language]}</p>
                  {item.criteria.map((criterion) =>
                    showCriterion(`${section.id}.${item.id}.${criterion.id}`, criterion, model, model, context),
                  )}
                </div>
              ))}
            </section>
          )),
        ],
      );
    },
  });
}
