// Puts the parsed files of a folder together as one programme.

import { finding, type Finding } from '../finding/finding.ts';
import type { Language } from '../locales/locales.ts';
import { parseFile, type ParsedFile } from '../parse/file.ts';
import { headName, type ProgrammeFolder } from '../read/programme-folder.ts';
import { numberKeys } from '../schema/json-schema.ts';
import type { Schema } from '../schema/load.ts';
import { chapterInIds } from './chapter-ids.ts';
import { anchorNames } from './anchor-names.ts';
import { Anchors } from './anchors.ts';
import { draftChapter, type Draft } from './draft-chapter.ts';
import { draftPlans } from './draft-plans.ts';
import { idFinder, namedPhases } from './find-id.ts';
import { joinFields } from './join-fields.ts';
import { layOutChapter, passageIds, tabledRows } from './lay-out-chapter.ts';
import { deadLinks, type LinkTargets } from './links.ts';
import { maskNames } from './mask-names.ts';
import { nameDuplicates } from './name-duplicates.ts';
import { orderChapters } from './order-chapters.ts';
import { phaseIdsOf, phasesOf } from './phases.ts';
import type { Assembled, Chapter, LocalPlan, Opening, Part, Programme, Row } from './programme.ts';
import { languageOf } from './programme-language.ts';
import { readHead, type ReadHead } from './read-head.ts';
import { knownTargets, unknownReferences } from './references.ts';
import { summaryMarks } from './summary-marks.ts';

/** Settings of a repository that bear on reading. */
export interface AssembleOptions {
  /** Words that an answer in prose needs, if more than the model asks. */
  words: number;
}

/** Parses and assembles a programme. Never throws for its content: what is wrong is a finding. */
export function assemble(given: ProgrammeFolder, schema: Schema, options: AssembleOptions): Assembled {
  const folder = maskNames(given);
  const { files, language } = parseFiles(folder);
  const findings: Finding[] = [...folder.findings, ...[...files.values()].flatMap((file) => file.findings)];
  const result: Assembled = {
    path: folder.path,
    name: folder.name,
    language,
    programme: undefined,
    findings,
    lines: new Map([...files].map(([file, { lines }]) => [file, lines])),
    holdsCpr: findings.some(({ code }) => code === 'cpr'),
  };
  const headFile = files.get(headName);
  if (headFile === undefined) {
    if (!folder.findings.some(({ place }) => place.file === headName))
      findings.push(finding('head-missing', 'broken', { file: headName, start: 0, end: 0 }));
    return result;
  }
  const { read, findings: headFindings } = readHead(headFile, folder.name, schema, options.words, language ?? danish);
  findings.push(...headFindings);
  if (read === undefined) return result;
  result.programme = build(folder, schema, read, files, findings);
  result.findings = nameDuplicates(findings, result.programme);
  return result;
}

/** Read by where nothing tells: a programme in Danish may be written in English as well. */
const danish: Language = 'da';

/** Parses the files of a folder, by the language that programme.md says. */
function parseFiles(folder: ProgrammeFolder): { files: Map<string, ParsedFile>; language: Language | undefined } {
  const files = new Map<string, ParsedFile>();
  let language: Language | undefined;
  const parse = (file: string, text: string) =>
    files.set(
      file,
      parseFile(file, text, numberKeys, (head) => {
        if (file === headName) language = languageOf(head);
        return language ?? danish;
      }),
    );
  const headText = folder.texts.get(headName);
  if (headText !== undefined) parse(headName, headText);
  for (const [file, text] of folder.texts) if (file !== headName) parse(file, text);
  return { files, language };
}

function build(
  folder: ProgrammeFolder,
  schema: Schema,
  { headFile, head, headData, requirements, references }: ReadHead,
  files: ReadonlyMap<string, ParsedFile>,
  findings: Finding[],
): Programme {
  const phases = phasesOf(head, requirements);
  const phaseIds = phaseIdsOf(phases, requirements);
  const { language } = requirements;
  const ownPhases = phases.map(({ id }) => id);
  const profilePhases = requirements.profiles.flatMap((profile) => profile.phases);
  const namedHere = [...namedPhases(ownPhases, requirements), ...profilePhases];
  const findId = idFinder(schema.catalogues, language, requirements, namedHere);
  const unread = new Set(folder.findings.map(({ place }) => place.file));
  const drafts = orderChapters(head.chapters ?? [], headData, files, unread, findings).map((written) => {
    const parsed = chapterInIds(written, requirements, findId);
    findings.push(...parsed.findings.slice(written.findings.length));
    return draftChapter(parsed, requirements, phaseIds, language, ownPhases, findings);
  });
  const joined = joinFields(drafts.flatMap(({ fields }) => fields.parts));
  findings.push(...joined.findings);
  const anchors = new Anchors(drafts.flatMap(({ text }) => passageIds(text)));
  const plans = draftPlans(files, head, requirements, findId, phaseIds, findings);

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
  const localPlans = plans.map(({ party, draft, fields, actors }): LocalPlan => {
    // A plan's anchors are its own: it is a page about the same ids at another party.
    const own = new Anchors(passageIds(draft.text));
    const laidOut = layOutChapter(draft.parsed, draft.text, fields.fields, own, tabled, anchored);
    findings.push(...laidOut.findings, ...fields.findings);
    return {
      party,
      chapter: { ...chapterOf(draft), parts: laidOut.parts },
      passages: laidOut.passages,
      fields: fields.fields,
      actors,
    };
  });

  const openings = new Map<string, Opening>();
  for (const draft of drafts)
    for (const [id, opening] of draft.text.openings) if (!openings.has(id)) openings.set(id, opening);
  for (const draft of drafts)
    for (const [id, opening] of draft.fields.openings) if (!openings.has(id)) openings.set(id, opening);

  const ownReferences = [
    ...references.map((reference) => ({ ...reference, file: headName })),
    ...drafts.flatMap(({ fields }) => fields.references),
  ];
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
    references: [...ownReferences, ...plans.flatMap(({ draft }) => draft.fields.references)],
    downloads: folder.downloads,
  };
  findings.push(...unknownReferences(ownReferences, knownTargets(programme), programme));
  for (const { draft, fields } of plans)
    findings.push(...unknownReferences(draft.fields.references, knownTargets(programme, fields.fields), programme));

  findings.push(...summaryMarks(headFile));
  const targets = linkTargets(programme);
  for (const parsed of [headFile, ...pagesOf(programme).map((chapter) => chapter.parsed)])
    findings.push(...deadLinks(parsed, targets));
  return programme;
}

/** What the links of a programme's files may lead to. */
export function linkTargets(programme: Programme): LinkTargets {
  const pages = pagesOf(programme);
  return {
    anchors: programme.anchors,
    own: new Map(pages.map(({ file, parts }) => [file, new Set(parts.flatMap(anchorsOf))])),
    pages: new Set([headName, ...pages.map(({ file }) => file)]),
    downloads: programme.downloads,
    catalogues: programme.catalogues,
    language: programme.requirements.language,
    ...anchorNames(programme),
  };
}

/** What of a programme has a page beside its own: chapters and local plans. */
export function pagesOf({ chapters, localPlans }: Programme): Chapter[] {
  return [...chapters, ...localPlans.map(({ chapter }) => chapter)];
}

function anchorsOf(part: Part): string[] {
  if (part.kind === 'text') return [];
  if (part.kind !== 'data') return part.anchors;
  return [...(part.anchor === undefined ? [] : [part.anchor]), ...part.rowAnchors.values()];
}

function chapterOf({ text: _text, fields: _fields, ...chapter }: Draft): Omit<Chapter, 'parts'> {
  return chapter;
}
