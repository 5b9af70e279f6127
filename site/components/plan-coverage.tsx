// Which parties have a local plan, and what each of them answers: parties by the criteria that are answered in local plans.

import type { ElementContent } from 'hast';
import type { OutcomeState } from '../../src/check/outcome.ts';
import { partiesDue } from '../../src/check/plans-due.ts';
import type { Party } from '../../src/generated/types.ts';
import { listOf } from '../../src/locales/locales.ts';
import type { Published } from '../../src/publish/site-data.ts';
import type { Criterion, Item } from '../../src/schema/requirements.ts';
import { pathOf, type Content, type PageContext } from '../context.ts';
import { gridHead, gridLook } from './grid-head.tsx';
import { mark } from './marks.tsx';
import { showTable } from './table.tsx';

/** Null where the model asks for no local plans. */
export function planCoverage(published: Published, context: PageContext): Content {
  const { head, requirements, localPlans } = published.programme;
  const { t, language } = context;
  const item = [...requirements.items.values()].find((each) => each.localPlans !== undefined);
  if (item === undefined) return null;
  const due = partiesDue(head.parties, item);
  const having = head.parties.filter(({ id }) => localPlans.some(({ party }) => party === id));
  const lacking = due.filter((party) => !having.includes(party));
  const names = (parties: readonly Party[]) =>
    listOf(
      language,
      parties.map(({ name }) => name),
    );
  return [
    due.length === 0 ? (
      <p class="text unsaid">{t('site.coverage.none-due')}</p>
    ) : (
      <p class="text">
        {t('site.coverage.count', { count: due.length - lacking.length, due: due.length })}{' '}
        {lacking.length === 0 ? null : <strong>{t('site.coverage.lacking', { parties: names(lacking) })}</strong>}
      </p>
    ),
    having.length === 0
      ? null
      : [
          <p class="text">
            <strong>{t('site.checklist.met')}</strong> {t('site.checklist.met-means')}
          </p>,
          matrix(having, item, published, context),
        ],
  ];
}

function matrix(parties: readonly Party[], item: Item, published: Published, context: PageContext): ElementContent {
  const { t, link, language, paths } = context;
  const criteria = item.criteria.filter(({ name }) => name !== item.localPlans?.existence);
  const titles = criteria.map(({ title }) => title[language]);
  const { model } = published.programme.requirements;
  return showTable({
    kind: `${gridLook(titles)} rows-coverage`,
    caption: t('site.coverage.caption'),
    captionHidden: true,
    columns: [
      { label: t('site.coverage.party'), name: 'party' },
      ...criteria.map(({ id, title, obligation }) => ({
        label: title[language],
        name: 'answer',
        head: [
          ...gridHead(title[language], link(paths.model(model.id), id)),
          (
            <span class={`obligation obligation-${obligation}`}>{t(`obligation.${obligation}`)}</span>
          ) as ElementContent,
        ],
      })),
    ],
    groups: [
      {
        title: undefined,
        rows: parties.map(({ id, name }) => ({
          id: undefined,
          cells: [
            [(<a href={link(pathOf.plan(published.programme.id, id))}>{name}</a>) as ElementContent],
            ...criteria.map((criterion) => [answer(outcomeOf(criterion, id, published), context)]),
          ],
        })),
      },
    ],
  });
}

function outcomeOf({ id }: Criterion, party: string, { outcomes }: Published): OutcomeState {
  const outcome = outcomes.get(id);
  return outcome?.plans?.find((plan) => plan.party === party)?.outcome ?? outcome?.outcome ?? 'not-applicable';
}

/** Planners see how each stands; the public whether it is answered. */
function answer(state: OutcomeState, { t, site }: PageContext): ElementContent {
  if (site.audience === 'internal' || state === 'met' || state === 'not-applicable')
    return mark(state, t(`outcome.${state}`));
  return (<span class="unsaid">{t('site.coverage.unanswered')}</span>) as ElementContent;
}
