// A profile explained: its phases and what it asks for on top of the model.

import type { ProfileSource } from '../../src/generated/types.ts';
import type { SiteData } from '../../src/publish/site-data.ts';
import { showCriterion } from '../components/criterion.tsx';
import { layout } from '../components/layout.tsx';
import { inEachLanguage } from '../page.ts';

export function profilePage(profile: ProfileSource, site: SiteData) {
  return inEachLanguage(site, {
    at: (paths) => paths.profile(profile.id),
    draw: (context) => {
      const { t, language, link, paths } = context;
      const model = site.models.find(({ id }) => id === profile.model);
      return layout(
        context,
        {
          title: profile.title[language],
          trail: [{ title: t('site.menu.programmes'), path: paths.front }],
          section: 'models',
        },
        [
          <h1>{profile.title[language]}</h1>,
          <p class="lead">{profile.text[language]}</p>,
          <p class="text">{profile['target-group'][language]}</p>,
          model === undefined ? null : (
            <p class="text">
              {t('site.adds-to')} <a href={link(paths.model(model.id))}>{model.title[language]}</a>.
            </p>
          ),
          <h2 id="phases">{t('site.phases')}</h2>,
          <ol class="phases">
            {profile.phases.map((phase) => (
              <li id={`phases.${phase.id}`}>
                <h3>{phase.title[language]}</h3>
                <p class="text">{phase.text[language]}</p>
                <p class="text guidance">{phase.guidance[language]}</p>
              </li>
            ))}
          </ol>,
          profile.sections.map((section) => (
            <section aria-labelledby={`${section.id}.${profile.id}`}>
              <h2 id={`${section.id}.${profile.id}`}>
                {model?.sections.find(({ id }) => id === section.id)?.title[language] ?? section.id}
              </h2>
              <div class="model-item">
                {section.criteria.map((criterion) =>
                  showCriterion(
                    `${section.id}.${profile.id}.${criterion.id}`,
                    criterion,
                    model,
                    profile,
                    context,
                    'h3',
                  ),
                )}
              </div>
            </section>
          )),
        ],
      );
    },
  });
}
