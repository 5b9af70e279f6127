// What the check says of each criterion, and why.

import type { Range } from '../finding/place.ts';
import type { Criterion } from '../schema/requirements.ts';

/** In the order in which they are decided. */
export const outcomeStates = ['not-applicable', 'met', 'waived', 'thin', 'missing'] as const;
export type OutcomeState = (typeof outcomeStates)[number];

/** Of an item, from those of its criteria. */
export type ItemState = 'not-applicable' | 'met' | 'partial' | 'missing';

/** Why a criterion has its outcome, where a reader would ask. */
export type Because =
  | { kind: 'condition'; condition: string }
  | { kind: 'undecided'; condition: string }
  | { kind: 'declared'; reason: string }
  | { kind: 'waiver'; reason: string; owner: string; until: string; expired: boolean }
  | { kind: 'words'; words: number; needed: number }
  | { kind: 'prose-only' }
  | { kind: 'rows'; fitting: number; rows: number }
  | { kind: 'phases'; lacking: readonly string[] }
  | { kind: 'plans'; lacking: readonly string[] }
  | { kind: 'no-plans' };

/** A passage or data that answers. */
export interface EvidencePlace {
  kind: 'passage' | 'data';
  file: string;
  range: Range;
  /** Anchor on the chapter's page. */
  anchor: string | undefined;
  title: string | undefined;
  words: number | undefined;
}

export interface PlanOutcome {
  party: string;
  outcome: OutcomeState;
  because: Because | undefined;
  evidence: EvidencePlace[];
}

export interface Outcome {
  criterion: Criterion;
  outcome: OutcomeState;
  because: Because | undefined;
  evidence: EvidencePlace[];
  /** For criteria answered in local plans: each party's own. */
  plans: PlanOutcome[] | undefined;
}

/** How many criteria have each outcome. */
export type Counts = Record<OutcomeState, number>;

export function countOutcomes(outcomes: Iterable<{ readonly outcome: OutcomeState }>): Counts {
  const counts: Counts = { 'not-applicable': 0, met: 0, waived: 0, thin: 0, missing: 0 };
  for (const { outcome } of outcomes) counts[outcome] += 1;
  return counts;
}

/**
 * The state of an item: not applicable when all its criteria are; met when all its applicable must and should criteria (its may
 * criteria, if it has no others) are met or waived; missing when no applicable one is met, thin or waived; else partial.
 */
export function itemState(outcomes: readonly Outcome[]): ItemState {
  const applicable = outcomes.filter(({ outcome }) => outcome !== 'not-applicable');
  if (applicable.length === 0) return 'not-applicable';
  const strong = applicable.filter(({ criterion }) => criterion.obligation !== 'may');
  const deciding = strong.length > 0 ? strong : applicable;
  if (deciding.every(({ outcome }) => outcome === 'met' || outcome === 'waived')) return 'met';
  return applicable.every(({ outcome }) => outcome === 'missing') ? 'missing' : 'partial';
}
