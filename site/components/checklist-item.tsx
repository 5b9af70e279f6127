// One item of a checklist: how it stands, and its criteria in the model's order.

import type { ElementContent } from 'hast';
import { itemState, type Outcome } from '../../src/check/outcome.ts';
import type { Published } from '../../src/publish/site-data.ts';
import type { Item } from '../../src/schema/requirements.ts';
import { type PageContext } from '../context.ts';
import { whereItStands } from './checklist-where.tsx';
import { readingOrder } from './counts.tsx';
import { mark } from './marks.tsx';

/** @param number the item's place in the model, such as 4.2 */
export function checklistItem(item: Item, number: string, published: Published, context: PageContext): ElementContent {
  const { t, language, link } = context;
  const outcomes = item.criteria.flatMap(({ id }) => published.outcomes.get(id) ?? []);
  const { model } = published.programme.requirements;
  const home = item.profile === undefined ? context.paths.model(model.id) : context.paths.profile(item.profile.id);
  return (
    <section class="item" aria-labelledby={item.id}>
      <div class="item-head">
        <h3 id={item.id}>{`${number} ${item.title[language]}`}</h3>
        {tally(outcomes, context)}
      </div>
      <table class="rows rows-criteria">
        <caption class="hidden">{item.title[language]}</caption>
        <thead>
          <tr>
            <th scope="col" class="cell-outcome">
              {t('site.outcome')}
            </th>
            <th scope="col" class="cell-obligation">
              {t('site.obligation')}
            </th>
            <th scope="col" class="cell-criterion">
              {t('site.criterion')}
            </th>
            <th scope="col" class="cell-where">
              {t('site.where')}
            </th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <tr id={outcome.criterion.id}>
              <td class="cell-outcome">{mark(outcome.outcome, t(`outcome.${outcome.outcome}`))}</td>
              <td class={`cell-obligation obligation-${outcome.criterion.obligation}`}>
                {t(`obligation.${outcome.criterion.obligation}`)}
              </td>
              <th scope="row" class="cell-criterion">
                <a href={link(home, outcome.criterion.id)}>{outcome.criterion.title[language]}</a>
              </th>
              <td class="cell-where">{whereItStands(outcome, published, context)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ) as ElementContent;
}

/** The item in a word, and how many of its criteria have each outcome. */
function tally(outcomes: readonly Outcome[], { t }: PageContext): ElementContent {
  const counts = readingOrder
    .map((state) => ({ state, count: outcomes.filter(({ outcome }) => outcome === state).length }))
    .filter(({ count }) => count > 0);
  return (
    <p class="tally">
      <strong>{t(`item.${itemState(outcomes)}`)}:</strong>
      {counts.map(({ state, count }) => (
        <span>
          {count} {mark(state, t(`outcome.${state}`))}
        </span>
      ))}
    </p>
  ) as ElementContent;
}
