// What a heading opens: by the ids that it carries, else by its title.

import { finding, type Finding } from '../finding/finding.ts';
import type { HeadingBlock } from '../parse/body.ts';
import type { ParsedFile } from '../parse/file.ts';
import type { Requirements } from '../schema/requirements.ts';
import { comparable, type IdScope, type PhaseIds } from './ids.ts';
import { localItemOf } from './prose-criteria.ts';

/** The file that is read, and what its ids are held against. */
export interface TextContext {
  parsed: ParsedFile;
  requirements: Requirements;
  phaseIds: PhaseIds;
  language: 'da' | 'en';
  section: string | undefined;
  /** True if the chapter's section cannot be read or is unknown. */
  sectionBroken: boolean;
  /** In a local plan: the item whose criteria it answers, as if all stood below its heading. */
  planItem: string | undefined;
}

/** A heading with what it opened, while what stands below it is read. */
export interface Open {
  depth: number;
  opens: string[];
  items: string[];
  section: string | undefined;
  broken: boolean;
  block: HeadingBlock;
}

export function openBy(
  meaning: { kind: 'criterion' | 'item' | 'section' | 'phase'; id: string },
  open: Open,
  requirements: Requirements,
): void {
  open.opens.push(meaning.id);
  if (meaning.kind === 'section') open.section = meaning.id;
  const item = meaning.kind === 'item' ? meaning.id : requirements.criteria.get(meaning.id)?.item.id;
  if (item !== undefined && !open.items.includes(item)) open.items.push(item);
}

/** A heading without ids opens what has its title: a criterion of the enclosing item, elsewhere an item of the section. */
export function openByTitle(
  block: HeadingBlock,
  open: Open,
  stack: readonly Open[],
  scope: IdScope,
  context: TextContext,
  findings: Finding[],
): void {
  const { requirements, language, parsed } = context;
  const title = comparable(block.title);
  if (title === '') return;
  const near =
    [...stack].reverse().find(({ items }) => items.length > 0)?.items ??
    (context.planItem === undefined ? undefined : [context.planItem]);
  const candidates =
    near === undefined
      ? (requirements.sections.find(({ id }) => id === scope.section)?.items ?? []).map((item) => ({
          kind: 'item' as const,
          id: item.id,
          title: item.title[language],
        }))
      : near.flatMap((item) =>
          (requirements.items.get(item)?.criteria ?? []).map((criterion) => ({
            kind: 'criterion' as const,
            id: criterion.id,
            title: criterion.title[language],
          })),
        );
  const fitting = candidates.filter(
    (candidate) =>
      comparable(candidate.title) === title &&
      (context.planItem !== undefined ||
        localItemOf(candidate, requirements) === undefined ||
        candidate.kind === 'item'),
  );
  const [first] = fitting;
  if (fitting.length > 1)
    findings.push(
      finding(
        'title-ambiguous',
        'must',
        { file: parsed.file, ...block.range },
        { title: block.title, ids: fitting.map(({ id }) => id) },
      ),
    );
  else if (first !== undefined) openBy(first, open, requirements);
}
