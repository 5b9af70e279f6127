// Puts the parsed files of a folder together as one programme.

import { finding, type Finding } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import type { Range } from '../finding/place.ts';
import { parseFile, type ParsedFile } from '../parse/file.ts';
import { valueAt } from '../parse/data.ts';
import type { ProgrammeFolder } from '../read/programme-folder.ts';
import { naturalOrder } from '../read/programme-folder.ts';
import { numberKeys } from '../schema/json-schema.ts';
import type { Schema } from '../schema/load.ts';
import type { Item, Requirements } from '../schema/requirements.ts';
import { Anchors } from './anchors.ts';
import type { PhaseIds } from './ids.ts';
import { joinFields } from './join-fields.ts';
import { layOutChapter, tabledRows } from './lay-out-chapter.ts';
import { deadLinks, type LinkTargets } from './links.ts';
import { phaseIdsOf, phasesOf } from './phases.ts';
import type { Assembled, Chapter, LocalPlan, Opening, Programme, Row } from './programme.ts';
import { readChapterText, type ReadText } from './read-chapter-text.ts';
import type { chapterKeys } from './read-fields.ts';
import { readChapterFields, readPlanFields, type ReadFields } from './read-fields.ts';
import { readHead, type ReadHead } from './read-head.ts';
import { knownIds, unknownReferences } from './references.ts';

const headName = 'programme.md';

/** Settings of a repository that bear on reading. */
export interface AssembleOptions {
  /** Words that an answer in prose needs, if more than the model asks. */
  words: number;
}

/** Parses and assembles a programme. Never throws for its content: what is wrong is a finding. */
export function assemble(folder: ProgrammeFolder, schema: Schema, options: AssembleOptions): Assembled {
  const files = new Map([...folder.texts].map(([file, text]) => [file, parseFile(file, text, numberKeys)]));
  const findings: Finding[] = [...folder.findings, ...[...files.values()].flatMap((file) => file.findings)];
  const result: Assembled = {
    path: folder.path,
    name: folder.name,
    programme: undefined,
    findings,
    lines: new Map([...files].map(([file, { lines }]) => [file, lines])),
    holdsCpr: [...files.values()].some(({ holdsCpr }) => holdsCpr),
  };
  const headFile = files.get(headName);
  if (headFile === undefined) {
    if (!folder.findings.some(({ place }) => place.file === headName))
      findings.push(finding('head-missing', 'broken', { file: headName, start: 0, end: 0 }));
    return result;
  }
  const { read, findings: headFindings } = readHead(headFile, folder.name, schema, options.words);
  findings.push(...headFindings);
  if (read === undefined || headFile.head === undefined) return result;
  result.programme = build(folder, schema, headFile, read, files, findings);
  return result;
}

interface Draft extends Omit<Chapter, 'parts'> {
  text: ReadText;
  fields: ReadFields;
}

function build(
  folder: ProgrammeFolder,
  schema: Schema,
  headFile: ParsedFile,
  { head, requirements, references }: ReadHead,
  files: ReadonlyMap<string, ParsedFile>,
  findings: Finding[],
): Programme {
  const phases = phasesOf(head, requirements);
  const phaseIds = phaseIdsOf(phases, requirements);
  const headData = headFile.head ?? { kind: 'map', entries: new Map(), range: { start: 0, end: 0 } };
  const chapterFiles = orderChapters(head.chapters, headFile, files, findings);
  const drafts = chapterFiles.map((parsed) =>
    draftChapter(
      parsed,
      requirements,
      phaseIds,
      head.language,
      phases.map(({ id }) => id),
      findings,
    ),
  );
  const joined = joinFields(drafts.flatMap(({ fields }) => fields.parts));
  findings.push(...joined.findings);
  const anchors = new Anchors();
  const plans = draftPlans(files, head, requirements, phaseIds, findings);

  const tabled = new Set<Row>([
    ...drafts.flatMap((draft) => tabledRows(draft.parsed, draft.text, joined.fields)),
    ...plans.flatMap(({ draft, fields }) => tabledRows(draft.parsed, draft.text, fields.fields)),
  ]);
  const anchored = new Set<Row>();
  const passages: Programme['passages'] = [];
  const chapters = drafts.map((draft): Chapter => {
    const laidOut = layOutChapter(draft.parsed, draft.text, joined.fields, anchors, tabled, anchored);
    findings.push(...laidOut.findings);
    passages.push(...laidOut.passages);
    return { ...chapterOf(draft), parts: laidOut.parts };
  });
  const localPlans = plans.map(({ party, draft, fields }): LocalPlan => {
    // A plan's anchors are its own: it is a page about the same ids at another party.
    const laidOut = layOutChapter(draft.parsed, draft.text, fields.fields, new Anchors(), tabled, anchored);
    findings.push(...laidOut.findings, ...fields.findings);
    return {
      party,
      chapter: { ...chapterOf(draft), parts: laidOut.parts },
      passages: laidOut.passages,
      fields: fields.fields,
    };
  });

  const openings = new Map<string, Opening>();
  for (const draft of drafts)
    for (const [id, opening] of draft.text.openings) if (!openings.has(id)) openings.set(id, opening);
  for (const draft of drafts)
    for (const [id, opening] of draft.fields.openings) if (!openings.has(id)) openings.set(id, opening);

  const programme: Programme = {
    path: folder.path,
    id: head.id,
    head,
    headData,
    headFile,
    requirements,
    catalogues: schema.catalogues,
    phases,
    chapters,
    localPlans,
    passages,
    fields: joined.fields,
    openings,
    anchors: anchors.files,
    references: [
      ...references.map((reference) => ({ ...reference, file: headName })),
      ...drafts.flatMap(({ fields }) => fields.references),
    ],
    downloads: folder.downloads,
  };
  const known = knownIds(programme);
  findings.push(...unknownReferences(programme.references, known));
  for (const { draft, fields } of plans)
    findings.push(...unknownReferences(draft.fields.references, knownIds(programme, fields.fields)));

  const targets: LinkTargets = linkTargets(programme);
  for (const parsed of [headFile, ...chapters.map((chapter) => chapter.parsed)])
    findings.push(...deadLinks(parsed, targets));
  for (const plan of localPlans) findings.push(...deadLinks(plan.chapter.parsed, planTargets(programme, plan)));
  return programme;
}

/** What the links of chapters may lead to. */
export function linkTargets(programme: Programme): LinkTargets {
  return {
    anchors: programme.anchors,
    pages: new Set([
      headName,
      ...programme.chapters.map(({ file }) => file),
      ...programme.localPlans.map(({ chapter }) => chapter.file),
    ]),
    downloads: programme.downloads,
    catalogues: programme.catalogues,
  };
}

/** What the links of a local plan may lead to: its own anchors before those of the programme. */
export function planTargets(programme: Programme, plan: LocalPlan): LinkTargets {
  const own = plan.chapter.parts.flatMap((part) =>
    part.kind === 'heading' || part.kind === 'anchors'
      ? part.anchors
      : part.kind === 'data'
        ? [...(part.anchor === undefined ? [] : [part.anchor]), ...part.rowAnchors.values()]
        : [],
  );
  return {
    ...linkTargets(programme),
    anchors: new Map([...programme.anchors, ...own.map((anchor) => [anchor, plan.chapter.file] as const)]),
  };
}

function chapterOf({ text: _text, fields: _fields, ...chapter }: Draft): Omit<Chapter, 'parts'> {
  return chapter;
}

/** Chapters in the order of `chapters[]`, those not named there after them in natural order. */
function orderChapters(
  named: readonly string[] | undefined,
  headFile: ParsedFile,
  files: ReadonlyMap<string, ParsedFile>,
  findings: Finding[],
): ParsedFile[] {
  const all = [...files.values()]
    .filter(({ file }) => file !== headName && !file.includes('/'))
    .sort((a, b) => naturalOrder(a.file, b.file));
  const first = (Array.isArray(named) ? named : []).flatMap((name, index) => {
    const parsed = all.find(({ file }) => file === String(name).normalize('NFC') || file === String(name));
    if (parsed === undefined) {
      const range = (headFile.head && valueAt(headFile.head, ['chapters', index])?.range) ?? { start: 0, end: 0 };
      findings.push(
        finding(
          'chapter-missing',
          'broken',
          { file: headName, ...range },
          {
            file: String(name),
            suggestions: suggest(
              String(name),
              all.map(({ file }) => file),
            ),
          },
          { path: ['chapters', index] },
        ),
      );
    }
    return parsed === undefined ? [] : [parsed];
  });
  return [...new Set([...first, ...all])];
}

function draftChapter(
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
          { key, value: '', expected: ['kind.string'] },
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

function titleOf(
  parsed: ParsedFile,
  own: string | undefined,
  fallback: string | undefined,
): Pick<Chapter, 'title' | 'titleHeading'> {
  const heading = parsed.body.blocks.find((block) => block.kind === 'heading' && block.depth === 1);
  const titleHeading =
    heading?.kind === 'heading' && (own === undefined || own === heading.title) ? heading : undefined;
  return { title: own ?? titleHeading?.title ?? fallback ?? parsed.file.replace(/\.md$/, ''), titleHeading };
}

function noFields(): ReadFields {
  return { parts: [], openings: new Map(), references: [], findings: [] };
}

/** The plans in local/, each read as answers to the item of the model that is answered there. */
function draftPlans(
  files: ReadonlyMap<string, ParsedFile>,
  head: ReadHead['head'],
  requirements: Requirements,
  phaseIds: PhaseIds,
  findings: Finding[],
) {
  const item: Item | undefined = [...requirements.items.values()].find(({ localPlans }) => localPlans !== undefined);
  const parties = new Map(head.parties.map((party) => [party.id, party]));
  return [...files.values()]
    .filter(({ file }) => file.startsWith('local/'))
    .flatMap((parsed) => {
      const party = parsed.file.slice('local/'.length, -'.md'.length);
      const known = parties.get(party);
      if (known === undefined || item === undefined) {
        const fileStart = { file: parsed.file, start: 0, end: 0 };
        findings.push(
          item === undefined
            ? finding('plan-not-asked', 'broken', fileStart, { party })
            : finding('plan-unknown-party', 'broken', fileStart, {
                party,
                suggestions: suggest(party, parties.keys()),
                known: [...parties.keys()],
              }),
        );
        return [];
      }
      const text = readChapterText({
        parsed,
        requirements,
        phaseIds,
        language: head.language,
        section: undefined,
        planItem: item.id,
      });
      const read = parsed.head ? readPlanFields(parsed.head, parsed.file, item) : noFields();
      findings.push(...text.findings, ...read.findings);
      const entry = parsed.head?.entries.get('title')?.value;
      const { title, titleHeading } = titleOf(
        parsed,
        entry?.kind === 'scalar' && entry.source !== '' ? entry.source : undefined,
        known.name,
      );
      const draft: Draft = {
        file: parsed.file,
        parsed,
        title,
        titleHeading,
        section: undefined,
        sectionRange: undefined,
        phase: undefined,
        text,
        fields: read,
      };
      return [{ party, draft, fields: joinFields(read.parts) }];
    });
}
