// Puts the parsed files of a folder together as one programme.

import { finding, type Finding } from '../finding/finding.ts';
import { parseFile, type ParsedFile } from '../parse/file.ts';
import { headName, type ProgrammeFolder } from '../read/programme-folder.ts';
import { numberKeys } from '../schema/json-schema.ts';
import type { Schema } from '../schema/load.ts';
import { Anchors } from './anchors.ts';
import { draftChapter, type Draft } from './draft-chapter.ts';
import { draftPlans } from './draft-plans.ts';
import { joinFields } from './join-fields.ts';
import { layOutChapter, tabledRows } from './lay-out-chapter.ts';
import { deadLinks, type LinkTargets } from './links.ts';
import { orderChapters } from './order-chapters.ts';
import { phaseIdsOf, phasesOf } from './phases.ts';
import type { Assembled, Chapter, LocalPlan, Opening, Programme, Row } from './programme.ts';
import { readHead, type ReadHead } from './read-head.ts';
import { knownIds, unknownReferences } from './references.ts';

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
