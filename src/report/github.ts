// The report as GitHub's workflow commands: each finding becomes an annotation at its line.

import type { Weight } from '../finding/finding.ts';
import { say } from '../locales/locales.ts';
import type { Report, ReportProgramme, ReportRange } from './report.ts';
import { exceptionsIn, nameOf } from './tell.ts';

const commands = { broken: 'error', must: 'error', should: 'warning', may: 'notice' } as const satisfies Record<
  Weight,
  string
>;

/** One command for each finding, then one for each waiver and each declaration that something is not relevant. */
export function reportGithub(report: Report): string {
  return report.programmes
    .flatMap((programme) => [...findings(programme, report), ...exceptions(programme, report)])
    .map((line) => `${line}\n`)
    .join('');
}

function findings(programme: ReportProgramme, { language }: Report): string[] {
  const example = programme.illustrative === true ? [say(language, 'report.illustrative')] : [];
  return programme.findings.map((each) => {
    const title = [nameOf(programme), ...example, say(language, `weight.${each.weight}`), each.id ?? each.code].join(
      ' · ',
    );
    const basis = each.basis === undefined ? [] : [each.basis];
    return command(commands[each.weight], each.range, title, [each.message, each.mend, ...basis].join(' '));
  });
}

function exceptions(programme: ReportProgramme, { language }: Report): string[] {
  const { waived, declared } = exceptionsIn(programme, language);
  const notices = (
    title: 'report.waived' | 'report.declared',
    ranges: readonly ReportRange[],
    texts: readonly string[],
  ) =>
    ranges.map((range, index) =>
      command('notice', range, `${nameOf(programme)} · ${say(language, title)}`, texts[index] ?? ''),
    );
  return [
    ...notices(
      'report.waived',
      programme.waivers.map(({ range }) => range),
      waived,
    ),
    ...notices(
      'report.declared',
      programme['not-applicable'].map(({ range }) => range),
      declared,
    ),
  ];
}

function command(name: string, { file, start, end }: ReportRange, title: string, message: string): string {
  // Columns are only read where the annotation is of one line; the last one is counted in, ours is not.
  const columns = end.line === start.line ? { endColumn: Math.max(start.column, end.column - 1) } : {};
  const properties = Object.entries({ file, line: start.line, col: start.column, endLine: end.line, ...columns, title })
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${name} ${properties}::${escapeMessage(message)}`;
}

/** A percent sign first: it is what the others are written with. */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
