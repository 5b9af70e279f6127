// The bar that a programme has to be under.

import { reaches, type Weight } from '../finding/finding.ts';

/** Drafts and withdrawn programmes fail on what is broken; every other status on a missing must. */
export function barOf(status: string | undefined): Weight {
  return status === undefined || status === 'draft' || status === 'withdrawn' ? 'broken' : 'must';
}

/** True if a finding is at or above the bar. `failOn` overrides the status. */
export function fails(
  findings: Iterable<{ weight: Weight }>,
  status: string | undefined,
  failOn: Weight | undefined,
): boolean {
  const bar = failOn ?? barOf(status);
  for (const { weight } of findings) if (reaches(weight, bar)) return true;
  return false;
}
