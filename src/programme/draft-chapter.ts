// A chapter as far as it can be read alone: its title and section, what its text answers, and its data.

import { finding, type Finding } from '../finding/finding.ts';
import type { Range } from '../finding/place.ts';
import { tellNear } from '../finding/named.ts';
import type { ParsedFile } from '../parse/file.ts';
import type { Requirements } from '../schema/requirements.ts';
import type { PhaseIds } from './ids.ts';
import type { Chapter } from './programme.ts';
import { readChapterText, type ReadText } from './read-chapter-text.ts';
import { readChapterFields, type ReadFields } from './read-fields.ts';
import { namesOf, type chapterKeys } from './chapter-ids.ts';
import { namedPhases } from './find-id.ts';

/** A chapter before the programme's data are joined and its parts laid out. */
export interface Draft extends Omit<Chapter, 'parts'> {
  text: ReadText;
  fields: ReadFields;
}

/** A key about the chapter itself: its value as an id and as it was written. */
interface Own {
  value: string | undefined;
  written: string;
  range: Range | undefined;
}

/** Reads a chapter, its data in ids. Faults of its section, phase, text and data go to `findings`. */
export function draftChapter(
  parsed: ParsedFile,
  requirements: Requirements,
  phaseIds: PhaseIds,
  language: 'da' | 'en',
  phases: readonly string[],
  findings: Finding[],
): Draft {
  const { file } = parsed;
  const own = (key: (typeof chapterKeys)[number]['id']): Own => {
    const entry = parsed.head?.entries.get(key);
    if (entry === undefined) return { value: undefined, written: '', range: undefined };
    if (entry.value.kind === 'scalar' && entry.value.source.trim() !== '')
      return {
        value: typeof entry.value.value === 'string' ? entry.value.value : entry.value.source,
        written: entry.value.source,
        range: entry.value.range,
      };
    if (entry.value.kind !== 'scalar')
      findings.push(
        finding(
          'wrong-type',
          'broken',
          { file, ...entry.keyRange },
          { key, value: '', expected: ['kind.string'], forms: ['form.string'] },
          { path: [key], words: { key: entry.written } },
        ),
      );
    return { value: undefined, written: '', range: entry.keyRange };
  };
  const section = own('section');
  const knownSection = requirements.sections.find(({ id }) => id === section.value)?.id;
  if (section.value !== undefined && knownSection === undefined && section.range) {
    const { args, words } = tellNear(section.written, namesOf(requirements.sections), language);
    findings.push(
      finding(
        'unknown-value',
        'broken',
        { file, ...section.range },
        { key: 'section', value: section.value, ...args },
        { path: ['section'], words: { key: parsed.head?.entries.get('section')?.written, ...words } },
      ),
    );
  }
  const phase = own('phase');
  if (phase.value !== undefined && !phases.includes(phase.value) && phase.range) {
    const { args, words } = tellNear(phase.written, namedPhases(phases, requirements), language);
    findings.push(
      finding(
        'unknown-reference',
        'broken',
        { file, ...phase.range },
        { value: phase.value, kind: 'refers.phase', otherwise: 'otherwise.add', ...args },
        { path: ['phase'], words: { value: phase.written, ...words } },
      ),
    );
  }

  const text = readChapterText({
    parsed,
    requirements,
    phaseIds,
    language,
    section: knownSection,
    sectionBroken: (parsed.hasHead && parsed.head === undefined) || section.value !== knownSection,
    planItem: undefined,
  });
  const fields = parsed.head
    ? readChapterFields(parsed.head, file, knownSection, section.value !== knownSection, phase.value, requirements)
    : noFields();
  findings.push(...text.findings, ...fields.findings);
  const { title, titleHeading } = titleOf(
    parsed,
    own('title').value,
    requirements.sections.find(({ id }) => id === knownSection)?.title[language],
  );
  return {
    file,
    parsed,
    title,
    titleHeading,
    section: knownSection,
    sectionRange: knownSection === undefined ? undefined : parsed.head?.entries.get('section')?.keyRange,
    phase: phase.value,
    text,
    fields,
  };
}

/** Its own title, else its first `#` heading, else its section's title, else the file's name. */
export function titleOf(
  parsed: ParsedFile,
  own: string | undefined,
  fallback: string | undefined,
): Pick<Chapter, 'title' | 'titleHeading'> {
  const heading = parsed.body.blocks.find((block) => block.kind === 'heading' && block.depth === 1);
  const titleHeading =
    heading?.kind === 'heading' && (own === undefined || own === heading.title) ? heading : undefined;
  return { title: own ?? titleHeading?.title ?? fallback ?? parsed.file.replace(/\.md$/, ''), titleHeading };
}

export function noFields(): ReadFields {
  return { parts: [], actors: [], openings: new Map(), references: [], findings: [] };
}
