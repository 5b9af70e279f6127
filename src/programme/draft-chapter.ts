// A chapter as far as it can be read alone: its title and section, what its text answers, and its data.

import { finding, type Finding } from '../finding/finding.ts';
import type { Range } from '../finding/place.ts';
import { suggest } from '../finding/suggest.ts';
import type { ParsedFile } from '../parse/file.ts';
import type { Requirements } from '../schema/requirements.ts';
import type { PhaseIds } from './ids.ts';
import type { Chapter } from './programme.ts';
import { readChapterText, type ReadText } from './read-chapter-text.ts';
import { readChapterFields, type chapterKeys, type ReadFields } from './read-fields.ts';

/** A chapter before the programme's data are joined and its parts laid out. */
export interface Draft extends Omit<Chapter, 'parts'> {
  text: ReadText;
  fields: ReadFields;
}

/** Reads a chapter. Faults of its section, phase, text and data go to `findings`. */
export function draftChapter(
  parsed: ParsedFile,
  requirements: Requirements,
  phaseIds: PhaseIds,
  language: 'da' | 'en',
  phases: readonly string[],
  findings: Finding[],
): Draft {
  const { file } = parsed;
  const own = (key: (typeof chapterKeys)[number]): { value: string | undefined; range: Range | undefined } => {
    const entry = parsed.head?.entries.get(key);
    if (entry === undefined) return { value: undefined, range: undefined };
    if (entry.value.kind === 'scalar' && entry.value.source.trim() !== '')
      return {
        value: typeof entry.value.value === 'string' ? entry.value.value : entry.value.source,
        range: entry.value.range,
      };
    if (entry.value.kind !== 'scalar')
      findings.push(
        finding(
          'wrong-type',
          'broken',
          { file, ...entry.keyRange },
          { key, value: '', expected: ['kind.string'], forms: ['form.string'] },
          { path: [key] },
        ),
      );
    return { value: undefined, range: entry.keyRange };
  };
  const section = own('section');
  const sectionIds = requirements.sections.map(({ id }) => id);
  const knownSection = section.value !== undefined && sectionIds.includes(section.value) ? section.value : undefined;
  if (section.value !== undefined && knownSection === undefined && section.range)
    findings.push(
      finding(
        'unknown-value',
        'broken',
        { file, ...section.range },
        { key: 'section', value: section.value, suggestions: suggest(section.value, sectionIds), known: sectionIds },
        { path: ['section'] },
      ),
    );
  const phase = own('phase');
  if (phase.value !== undefined && !phases.includes(phase.value) && phase.range)
    findings.push(
      finding(
        'unknown-reference',
        'broken',
        { file, ...phase.range },
        { value: phase.value, kind: 'refers.phase', suggestions: suggest(phase.value, phases), known: phases },
        { path: ['phase'] },
      ),
    );

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
    ? readChapterFields(parsed.head, file, knownSection, phase.value, requirements)
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
