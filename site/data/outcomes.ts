// What the check says of each criterion, as data: for the internal edition.

import type { EvidencePlace, Because } from '../../src/check/outcome.ts';
import type { SiteOutcome } from '../../src/generated/types.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { explainBecause } from '../../src/report/because.ts';
import { filePath, type PageContext } from '../context.ts';

/** One for each criterion, in the model's order and the programme's language. */
export function outcomesAsData(published: Published, { link }: PageContext): SiteOutcome[] {
  const { programme } = published;
  const { language } = programme.head;
  const pages = (evidence: readonly EvidencePlace[]) =>
    evidence.map(({ file, anchor }) => link(filePath(published, file), anchor));
  const why = (because: Because | undefined) =>
    because === undefined ? {} : { why: explainBecause(because, programme, language) };
  return [...published.outcomes.values()].map(({ criterion, outcome, because, evidence, plans }) => ({
    id: criterion.id,
    title: criterion.title[language],
    obligation: criterion.obligation,
    outcome,
    ...why(because),
    pages: pages(evidence),
    ...(plans === undefined
      ? {}
      : {
          plans: plans.map((plan) => ({
            party: plan.party,
            outcome: plan.outcome,
            ...why(plan.because),
            pages: pages(plan.evidence),
          })),
        }),
  }));
}
