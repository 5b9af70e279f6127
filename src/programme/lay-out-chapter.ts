// Turns the steps of a file into what its page shows, in order: anchors are given, tables filled, data that no table shows put last.

import { finding, type Finding } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import type { Range } from '../finding/place.ts';
import type { ParsedFile } from '../parse/file.ts';
import { withoutNames } from './ids.ts';
import type { Anchors } from './anchors.ts';
import type { Field, Part, Passage, Row } from './programme.ts';
import type { ReadText } from './read-chapter-text.ts';

export interface LaidOut {
  parts: Part[];
  passages: Passage[];
  findings: Finding[];
}

/**
 * @param anchors hands out the anchors of the whole programme, in reading order
 * @param tabled rows that some `::table` of the programme shows
 * @param anchored rows that have their anchor on an earlier page
 */
export function layOutChapter(
  parsed: ParsedFile,
  text: ReadText,
  fields: ReadonlyMap<string, Field>,
  anchors: Anchors,
  tabled: ReadonlySet<Row>,
  anchored: Set<Row>,
): LaidOut {
  const { file } = parsed;
  const parts: Part[] = [];
  const findings: Finding[] = [];
  const passages = new Map<string, Passage>();
  const anchorOf = new Map<string, string>();
  const titles = new Map<number, string | undefined>();
  const key = (id: string, source: Range) => `${source.start} ${id}`;
  const give = (ids: readonly string[], source: Range): string[] =>
    ids.map((id) => {
      const anchor = anchors.forId(id, file);
      anchorOf.set(key(id, source), anchor);
      return anchor;
    });

  for (const step of text.steps) {
    if (step.kind === 'heading') {
      titles.set(step.block.range.start, step.block.title);
      parts.push({
        kind: 'heading',
        block: step.block,
        anchors: step.opens.length > 0 ? give(step.opens, step.block.range) : [anchors.forText(step.block.title, file)],
      });
    } else if (step.kind === 'covers') {
      titles.set(step.range.start, step.title);
      parts.push({ kind: 'anchors', anchors: give(step.ids, step.range) });
    } else if (step.kind === 'table') {
      const field = step.criterion === undefined ? undefined : fields.get(step.criterion);
      if (step.criterion === undefined) continue;
      if (field === undefined)
        findings.push(
          finding(
            'table-empty',
            'must',
            { file, ...step.mark.range },
            { written: withoutNames(step.mark.id, step.criterion) },
            { id: step.criterion, words: { written: step.mark.id } },
          ),
        );
      else parts.push(dataPart(field, chosenRows(field, step, file, findings)));
    } else {
      parts.push({ kind: 'text', block: step.block });
      for (const { id, source } of step.answers) {
        const known = passages.get(key(id, source));
        if (known) {
          known.words += step.block.words;
          known.blocks.push(step.block);
        }
        // Prose that an item's heading owns counts for the item's one criterion: its place is the item's heading.
        else
          passages.set(key(id, source), {
            id,
            file,
            range: source,
            anchor: anchorOf.get(key(id, source)) ?? headingAnchor(source),
            words: step.block.words,
            blocks: [step.block],
            title: titles.get(source.start),
          });
      }
    }
  }
  for (const field of fields.values()) {
    const rest = field.rows.filter((row) => row.file === file && !tabled.has(row));
    if (rest.length > 0) parts.push(dataPart(field, rest));
  }
  return { parts, passages: [...passages.values()], findings };

  function headingAnchor(source: Range): string {
    const part = parts.find((each) => each.kind === 'heading' && each.block.range.start === source.start);
    return part?.kind === 'heading' ? (part.anchors[0] ?? '') : '';
  }

  function dataPart(field: Field, rows: Row[]): Part {
    const rowAnchors = new Map<Row, string>();
    const anchor = anchors.forData(field.id, file);
    for (const row of rows) {
      if (row.id !== undefined && !anchored.has(row)) rowAnchors.set(row, anchors.forId(`${field.id}.${row.id}`, file));
      anchored.add(row);
    }
    return { kind: 'data', field, rows, anchor, rowAnchors };
  }
}

/** Ids whose anchor belongs to a passage of a file. */
export function passageIds(text: ReadText): string[] {
  return text.steps.flatMap((step) => (step.kind === 'heading' ? step.opens : step.kind === 'covers' ? step.ids : []));
}

/** The rows that the tables of a file show. */
export function tabledRows(parsed: ParsedFile, text: ReadText, fields: ReadonlyMap<string, Field>): Row[] {
  return text.steps.flatMap((step) => {
    const field = step.kind === 'table' && step.criterion !== undefined ? fields.get(step.criterion) : undefined;
    return field !== undefined && step.kind === 'table' ? chosenRows(field, step, parsed.file, []) : [];
  });
}

function chosenRows(
  field: Field,
  step: { rows: { id: string; range: Range }[] | 'all' | undefined },
  file: string,
  findings: Finding[],
): Row[] {
  if (step.rows === 'all') return field.rows;
  if (step.rows === undefined) {
    const own = field.rows.filter((row) => row.file === file);
    return own.length > 0 ? own : field.rows;
  }
  const ids = field.rows.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return step.rows.flatMap(({ id, range }) => {
    const row = field.rows.find((each) => each.id === id);
    if (row === undefined)
      findings.push(
        finding(
          'unknown-row',
          'broken',
          { file, ...range },
          { written: id, suggestions: suggest(id, ids) },
          { id: field.id },
        ),
      );
    return row === undefined ? [] : [row];
  });
}
