// Which findings tell of a gap: that a criterion is thin or missing. All others tell of something else.

import type { ReportFinding, ReportProgramme } from './report.ts';

/**
 * The findings of each criterion that is thin or missing, by its id: the heaviest first. What is written wrongly at a criterion is no
 * gap of it: its message names something else than the criterion. A thin may has none.
 */
export function gapsOf(programme: ReportProgramme): Map<string, ReportFinding[]> {
  const open = programme.outcomes.filter(({ outcome }) => outcome === 'thin' || outcome === 'missing');
  const gaps = new Map(open.map(({ id }): [string, ReportFinding[]] => [id, []]));
  for (const each of programme.findings)
    if (each.weight !== 'broken' && each.args['criterion'] === each.id) gaps.get(each.id ?? '')?.push(each);
  for (const found of gaps.values()) found.sort((a, b) => order[a.weight] - order[b.weight]);
  return gaps;
}

const order: Readonly<Record<ReportFinding['weight'], number>> = { broken: 0, must: 1, should: 2, may: 3 };
