// Workflow commands: one for each finding and exception, and nothing in a text that ends or begins one.

import { describe, expect, it } from 'vitest';
import { reportGithub } from '../../src/report/github.ts';
import type { Report } from '../../src/report/report.ts';
import { everyOutcome, hostileText, withHostileTexts } from './reports.ts';

interface Annotation {
  command: string;
  properties: Record<string, string>;
  message: string;
}

/** As GitHub's runner reads a line: properties are split at commas, each at its first equals sign, then all is unescaped. */
function read(line: string): Annotation {
  const [, command = '', rest = '', message = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? [];
  const plain = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const properties = Object.fromEntries(
    rest.split(',').map((each) => {
      const at = each.indexOf('=');
      return [
        each.slice(0, at),
        plain(
          each
            .slice(at + 1)
            .replaceAll('%3A', ':')
            .replaceAll('%2C', ','),
        ),
      ];
    }),
  );
  return { command, properties, message: plain(message) };
}

const annotations = (report: Report) => reportGithub(report).trimEnd().split('\n').map(read);
const da = await everyOutcome('da');

describe('the commands', () => {
  it('are one for each finding, then one for each exception', () => {
    const told = annotations(da);
    const counts = (name: string) => told.filter(({ command }) => command === name).length;
    const { broken, must, should, may } = da.totals.findings;
    const exceptions = da.programmes.flatMap((each) => [...each.waivers, ...each['not-applicable']]);
    expect([counts('error'), counts('warning'), counts('notice')]).toEqual([
      broken + must,
      should,
      may + exceptions.length,
    ]);
  });

  it('lead to the words at fault', () => {
    const link = annotations(da).find(({ message }) => message.includes('bilag.md'));
    expect(link?.properties).toEqual({
      file: 'programmes/alle-udfald/1-svar.md',
      line: '25',
      col: '14',
      endLine: '25',
      endColumn: '21',
      title: 'Alle udfald: æble | pære · Eksempel. Tallene er opdigtede. · fejl · link-dead',
    });
  });

  it('hold hostile texts as they are, on one line each', () => {
    const text = `${hostileText}\r\n::error::hijacked\n`;
    const told = annotations(withHostileTexts(da, text));
    expect(told).toHaveLength(annotations(da).length);
    for (const { command, properties, message } of told) {
      expect(['error', 'warning', 'notice']).toContain(command);
      expect(
        Object.keys(properties).filter(
          (key) => !['file', 'line', 'col', 'endLine', 'endColumn', 'title'].includes(key),
        ),
      ).toEqual([]);
      expect(properties['file']).toMatch(/^a,b:c\/%\/programmes\//);
      expect(message).toContain(text);
    }
  });
});
