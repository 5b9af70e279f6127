// Reports to try the reporters on: of a programme with every outcome and weight and one that cannot be read, and with hostile texts.

import { join } from 'node:path';
import type { Language } from '../../src/locales/locales.ts';
import type { Report } from '../../src/report/report.ts';
import type { ReporterOptions } from '../../src/report/reporter.ts';
import { reportIn, runHere } from '../cli/run-command.ts';

/** A repository with a model of its own. */
export const repository = join(import.meta.dirname, 'every-outcome');

export const options: ReporterOptions = { failOn: undefined, colour: false, width: 80, all: true, parts: 'both' };

export async function everyOutcome(language: Language): Promise<Report> {
  return reportIn(await runHere(['check', '--format', 'json', '--lang', language], repository));
}

/** What would be something else in each of the formats if it were not escaped. */
export const hostileText =
  ']]> --> </table></style><script>alert(1)</script><img src="http://evil.example/x" onerror="alert(1)"> \' " & &lt; %0A::error::x 100% ' +
  'a,b:c|d `e` **f** _g_ ~~h~~ [i](javascript:alert(1)) ![j](http://evil.example/j) <http://evil.example> http://evil.example www.evil.example ' +
  'k@evil.example {0} {{x}} {% x %} $l$ # m #1 \\ \\| ^n^ [^1] <!-- o';

/** A report in which every text that a planner or model has written is hostile too; ids, places and words of our own stay. */
export function withHostileTexts(report: Report, text = hostileText): Report {
  const free = [
    'title',
    'text',
    'guidance',
    'basis',
    'why',
    'reason',
    'owner',
    'owner-name',
    'party-name',
    'message',
    'mend',
  ];
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return free.includes(key) ? `${value} ${text}` : key === 'file' ? `a,b:c/%/${value}` : value;
    if (Array.isArray(value)) return value.map((each) => change(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, change(each, name)]));
  };
  return change(report, '') as Report;
}
