// Every statement of the source documents that a shipped programme carries is found where the table says it stands.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Programme } from '../src/programme/programme.ts';
import { checkFolder, projectRoot } from './support.ts';

interface Statement {
  statement: string;
  source: string;
  at: string;
  words: string[];
}

const folder = join(projectRoot, 'tests/statements');

/** All text that stands at an id: a passage, a list or a row of it, a key of programme.md, or the summary below them. */
function textAt(programme: Programme, id: string): string {
  if (id === 'programme.summary')
    return programme.headFile.body.blocks
      .map((block) => (block.kind === 'text' ? toString(block.node) : ''))
      .join(' ')
      .replace(/\s+/g, ' ');
  if (id.startsWith('programme.')) {
    const value = id
      .split('.')
      .slice(1)
      .reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], programme.head);
    return JSON.stringify(value ?? '');
  }
  const data = [...programme.fields.values()].flatMap((field) =>
    field.rows
      .filter((row) => field.id === id || `${field.id}.${row.id ?? ''}` === id)
      .map(({ value }) => JSON.stringify(value)),
  );
  const passages = programme.chapters.flatMap((chapter) =>
    programme.passages
      .filter((passage) => passage.id === id && passage.file === chapter.file)
      .flatMap((passage) =>
        chapter.parts.flatMap((part) =>
          part.kind === 'text' && belongsTo(passage.range.start, part.block.range.start, chapter.parts)
            ? [toString(part.block.node)]
            : [],
        ),
      ),
  );
  return [...data, ...passages].join('\n').replace(/\s+/g, ' ');
}

/** True if the text at `start` comes after the passage's heading or directive and before the next heading of its level. */
function belongsTo(source: number, start: number, parts: Programme['chapters'][number]['parts']): boolean {
  if (start < source) return false;
  const heading = parts.find((part) => part.kind === 'heading' && part.block.range.start === source);
  const depth = heading?.kind === 'heading' ? heading.block.depth : 6;
  return !parts.some(
    (part) =>
      part.kind === 'heading' &&
      part.block.range.start > source &&
      part.block.range.start < start &&
      part.block.depth <= depth,
  );
}

describe.each(readdirSync(folder).map((file) => ({ file, programme: basename(file, '.yaml') })))(
  '$programme',
  ({ file, programme: id }) => {
    const statements = parse(readFileSync(join(folder, file), 'utf8')) as Statement[];
    const { programme } = checkFolder(join(projectRoot, 'programmes', id));

    it('has enough statements', () => {
      expect(statements.length).toBeGreaterThanOrEqual(id.startsWith('lettil') ? 40 : 20);
      expect(new Set(statements.map(({ statement }) => statement)).size).toBe(statements.length);
    });

    it.each(statements)('$statement', ({ at, words }) => {
      expect(programme).toBeDefined();
      const text = programme === undefined ? '' : textAt(programme, at);
      expect(words.length).toBeGreaterThan(0);
      for (const each of words) expect(text).toContain(each.replace(/\s+/g, ' '));
    });
  },
);
