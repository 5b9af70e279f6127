// What is new and what is mended between two reports of the same programmes.

import type { Report, ReportFinding } from './report.ts';

export interface Changes {
  found: ReportFinding[];
  mended: ReportFinding[];
}

/**
 * Findings that only one of the two has. Where it stands does not make a finding another: lines move when something is written
 * above them. Of several that say the same, as many count as there are more or less of them.
 */
export function changesBetween(before: Report, after: Report): Changes {
  return { found: only(after, before), mended: only(before, after) };
}

function only(one: Report, other: Report): ReportFinding[] {
  const left = new Map<string, number>();
  for (const finding of findingsIn(other)) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  return findingsIn(one).filter((finding) => {
    const key = keyOf(finding);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function findingsIn({ programmes }: Report): ReportFinding[] {
  return programmes.flatMap(({ findings }) => findings);
}

function keyOf({ code, id, range, message, weight }: ReportFinding): string {
  return [weight, code, id ?? '', range.file, message].join('\n');
}
