// The files of a new programme: programme.md and a chapter for each section of its model.

import { conditionHolds } from '../check/conditions.ts';
import { asId } from '../finding/suggest.ts';
import type { Finding } from '../finding/finding.ts';
import { assemble } from '../programme/assemble.ts';
import { partyKinds, phaseIdsOf } from '../programme/phases.ts';
import type { Assembled, Programme } from '../programme/programme.ts';
import { headName } from '../read/programme-folder.ts';
import type { Schema } from '../schema/load.ts';
import type { Criterion } from '../schema/requirements.ts';
import type { NewProgramme } from './answers.ts';
import { chapterText, type ChapterContext, type PhaseToDescribe } from './chapter-text.ts';
import { headText } from './head-text.ts';

/** Text by path. The head comes last: a folder without it is no programme. */
export type Files = Map<string, string>;

export interface DraftedProgramme {
  files: Files;
  /** What is broken in them, because of what was asked for. */
  broken: Finding[];
}

/** Writes the files in memory and reads them back as `check` would. */
export function programmeFiles(answers: NewProgramme, schema: Schema): DraftedProgramme {
  const head = headText(answers, schema.profiles);
  const { programme, findings } = read(answers.id, new Map([[headName, head]]), schema);
  if (programme === undefined) return { files: new Map(), broken: brokenIn(findings) };
  const files: Files = new Map(
    programme.requirements.sections.map((section) => [
      `${section.number}-${fileNameOf(section.title[answers.language]) ?? section.id}.md`,
      chapterText(section, contextOf(programme, schema)),
    ]),
  );
  files.set(headName, head);
  return { files, broken: brokenIn(read(answers.id, files, schema).findings) };
}

function read(name: string, texts: Files, schema: Schema): Assembled {
  return assemble({ path: name, name, texts: new Map(texts), downloads: new Set(), findings: [] }, schema, {
    words: 0,
  });
}

function brokenIn(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ weight }) => weight === 'broken');
}

/** A title as a file name without æ, ø and å: those are spelt in two ways by file systems. */
function fileNameOf(title: string): string | undefined {
  return asId(title, '^[a-z0-9]+(-[a-z0-9]+)*$')[0];
}

/** @param programme one with a head and nothing else */
function contextOf(programme: Programme, schema: Schema): ChapterContext {
  const { requirements, head, phases } = programme;
  const { language } = head;
  return {
    language,
    requirements,
    phaseIds: phaseIdsOf(phases, requirements),
    applies: ({ source }) => {
      const condition = source.when === undefined ? undefined : requirements.conditions.get(source.when);
      // What only a chapter can decide is asked for until it is decided.
      if (condition === undefined || !('programme' in condition.reads)) return true;
      return conditionHolds(condition, programme, new Set(), schema.predicates) !== 'no';
    },
    phasesAt: (criterion) => phasesAt(criterion, programme),
  };
}

/** A phase that several profiles have is described once, where the first of them asks for it, for every kind of party they name. */
function phasesAt({ source, item }: Criterion, { requirements, head }: Programme): PhaseToDescribe[] {
  if (source.per !== 'phase' || item.profile === undefined) return [];
  const { language } = head;
  const { profiles } = requirements;
  const before = profiles.slice(0, profiles.indexOf(item.profile));
  const taken = new Set(before.filter(describesPhases).flatMap(({ phases }) => phases.map(({ id }) => id)));
  return item.profile.phases
    .filter(({ id }) => !taken.has(id))
    .map(({ id, title, guidance }) => {
      const asking = profiles.filter(({ phases }) => phases.some((phase) => phase.id === id));
      const kinds = new Set<string>(asking.flatMap((profile) => profile['phase-parties']));
      return {
        id: `phases.${id}`,
        title: title[language],
        guidance: guidance[language],
        kinds: partyKinds.map((kind) => kind.id).filter((kind) => kinds.has(kind)),
      };
    });
}

function describesPhases({ sections }: Programme['requirements']['profiles'][number]): boolean {
  return sections.some(({ criteria }) => criteria.some(({ per }) => per === 'phase'));
}
