// The findings of what is not answered: what is lacking, how much it weighs, and the nearest place that is there.

import { finding, lighter, weights, type Finding, type FindingCode, type Obligation } from '../finding/finding.ts';
import type { Place, Range } from '../finding/place.ts';
import { keyRangeAt, type DataMap, type Path } from '../parse/data.ts';
import { phaseIdsOf } from '../programme/phases.ts';
import type { Programme } from '../programme/programme.ts';
import { firstLineEnd } from '../programme/read-head.ts';
import { headName } from '../read/programme-folder.ts';
import { pathWords } from '../schema/names.ts';
import type { Criterion } from '../schema/requirements.ts';
import type { Evidence } from './evidence.ts';
import type { Exception } from './exceptions.ts';
import { howToAnswer } from './how-to-answer.ts';
import type { Because } from './outcome.ts';

/** What was judged of a criterion that is not answered, and where that is reported if nothing is there. */
export interface Gap {
  criterion: Criterion;
  outcome: 'thin' | 'missing';
  because: Because | undefined;
  found: Evidence;
  absent: Place;
  exception: Exception | undefined;
}

/** The finding of a criterion that is thin or missing. An expired waiver is named, at its own place. */
export function gap({ criterion, outcome, because, found, absent, exception }: Gap, programme: Programme): Finding[] {
  const weight: Obligation | undefined = outcome === 'missing' ? criterion.obligation : lighter(criterion.obligation);
  if (weight === undefined) return [];
  const {
    args: { asked, ...ways },
    words: { asked: askedWords, ...words },
  } = howToAnswer(criterion, programme);
  const args = { criterion: criterion.id, needed: criterion.words, list: criterion.source.of, ...ways };
  if (because?.kind === 'waiver' && exception !== undefined)
    return [
      finding(
        'waiver-expired',
        weight,
        { file: headName, ...exception.range },
        { ...args, until: exception.until, owner: exception.owner },
        { id: criterion.id, path: exception.path, words },
      ),
    ];
  const [misfit, ...others] = found.misfits;
  if (misfit !== undefined) {
    const place = { file: misfit.file, ...misfit.range };
    const rows = found.misfits.map(({ id, path }) => id ?? String(Number(path.findLast(Number.isInteger) ?? 0) + 1));
    const all = because?.kind === 'rows' ? because.rows : found.misfits.length;
    return [
      finding(
        'rows-lacking',
        weight,
        place,
        { ...args, rows, count: found.misfits.length, of: all, asked },
        {
          id: criterion.id,
          path: misfit.path,
          words: { ...words, asked: askedWords },
          related: others.map((row) => ({ file: row.file, ...row.range })),
        },
      ),
    ];
  }
  const first = found.places[0];
  const place = first === undefined ? absent : { file: first.file, ...first.range };
  const more = { id: criterion.id, words };
  if (because?.kind === 'phases')
    return [
      finding(
        outcome === 'missing' ? 'phases-missing' : 'phases-lacking',
        weight,
        place,
        { ...args, phases: because.lacking },
        { ...more, words: { ...words, phases: phaseWords(because.lacking, programme) } },
      ),
    ];
  if (because?.kind === 'prose-only') return [finding('thin-no-data', weight, place, args, more)];
  if (because?.kind === 'words') return [finding('thin', weight, place, { ...args, words: because.words }, more)];
  const asking = { ...more, words: { ...words, asked: askedWords } };
  return [finding(absenceCode(criterion), weight, place, { ...args, asked }, asking)];
}

/** Ids of phases in the words of the programme's language. */
function phaseWords(ids: readonly string[], { phases, requirements }: Programme): string[] {
  const known = phaseIdsOf(phases, requirements);
  return ids.map((id) => known.get(id)?.word ?? id);
}

/** What is lacking where nothing answers: it depends on how the criterion may be answered. */
function absenceCode({ source }: Criterion): FindingCode {
  const prose = source.evidence === 'either';
  if (source.of !== undefined)
    return source.some === undefined ? 'missing-list' : prose ? 'missing-row-or-text' : 'missing-row';
  return source.evidence === 'field' ? 'missing-field' : prose ? 'missing-either' : 'missing-text';
}

/** The nearest thing that is there: the criterion's or item's heading, the item's key, the `section:` line, line 1 of programme.md. */
export function absence(criterion: Criterion, programme: Programme): Place {
  const heading = [criterion.id, criterion.item.id]
    .map((id) => programme.openings.get(id))
    .find((opening) => opening !== undefined);
  if (heading !== undefined) return heading.place;
  const chapter = programme.chapters.find(
    ({ section, sectionRange }) => section === criterion.item.section.id && sectionRange !== undefined,
  );
  if (chapter?.sectionRange) return { file: chapter.file, ...chapter.sectionRange };
  return { file: programme.headFile.file, start: 0, end: firstLineEnd(programme.headFile.text) };
}

/** What nothing decides yet is said once for each thing that conditions read, with the weight of the strongest criterion that waits. */
export function undecided(waiting: ReadonlyMap<string, readonly Criterion[]>, programme: Programme): Finding[] {
  const byReading = new Map<string, { criteria: Criterion[]; reads: { programme: string } | { criterion: string } }>();
  for (const [id, criteria] of waiting) {
    const reads = programme.requirements.conditions.get(id)?.reads;
    if (reads === undefined) continue;
    const key = JSON.stringify(reads);
    byReading.set(key, { reads, criteria: [...(byReading.get(key)?.criteria ?? []), ...criteria] });
  }
  return [...byReading.values()].map(({ reads, criteria }) => {
    const weight = weights.find((each) => criteria.some(({ obligation }) => obligation === each)) ?? 'may';
    const ids = criteria.map(({ id }) => id);
    const line1 = { file: programme.headFile.file, start: 0, end: firstLineEnd(programme.headFile.text) };
    if ('programme' in reads) {
      const path: Path = reads.programme.split('.');
      const key = nearestKey(programme.headFile.head ?? programme.headData, path);
      return finding(
        'undecided',
        weight,
        key ? { file: programme.headFile.file, ...key } : line1,
        { reads: reads.programme, criteria: ids },
        { path, words: { reads: headWords(reads.programme, programme) } },
      );
    }
    const criterion = programme.requirements.criteria.get(reads.criterion);
    return finding(
      'undecided',
      weight,
      criterion === undefined ? line1 : absence(criterion, programme),
      { reads: reads.criterion, criteria: ids },
      { id: reads.criterion },
    );
  });
}

/** A path in programme.md in the words of the programme's language. */
function headWords(path: string, { requirements }: Programme): string {
  return pathWords('programme', path.split('.'), requirements.language);
}

/** The key that a path ends in, else the nearest above it that is there. */
function nearestKey(data: DataMap, path: Path): Range | undefined {
  const there = path.map((_, index) => keyRangeAt(data, path.slice(0, index + 1)));
  return there.findLast((range) => range !== undefined);
}
