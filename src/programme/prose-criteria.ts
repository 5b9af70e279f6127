// Which criteria prose may answer, in a chapter and in a local plan.

import type { Criterion, Requirements } from '../schema/requirements.ts';

/** The item of local plans that an id belongs to. */
export function localItemOf(meaning: { kind: string; id: string }, requirements: Requirements) {
  const item = requirements.criteria.get(meaning.id)?.item;
  return item?.localPlans === undefined ? undefined : item;
}

/** The criterion about whether local plans exist: their files answer it, nothing else does. */
export function existenceOfPlans({ items }: Requirements): string | undefined {
  const item = [...items.values()].find(({ localPlans }) => localPlans !== undefined);
  return item && `${item.id}.${item.localPlans?.existence}`;
}

/** The one criterion of an item that takes prose, if the model gives it just one. */
export function soleProseCriterion(item: string, requirements: Requirements): string | undefined {
  const prose = proseCriteria(item, requirements);
  return prose.length === 1 ? prose[0]?.id : undefined;
}

/** The criteria of an item that prose in a chapter may answer: none of what is answered in local plans. */
export function proseCriteria(item: string, requirements: Requirements): Criterion[] {
  const { localPlans, criteria = [] } = requirements.items.get(item) ?? {};
  return localPlans === undefined ? criteria.filter(({ takesProse }) => takesProse) : [];
}
