// Walks a chapter's blocks: which heading opens what, which text answers what, and what a page shows in which order.

import { finding, type Finding } from '../finding/finding.ts';
import type { HeadingBlock, Mark, TextBlock } from '../parse/body.ts';
import type { Range } from '../finding/place.ts';
import { isShortened, meaningOf, shortestId, shortestWord, withoutNames, type IdScope, type Meaning } from './ids.ts';
import { openBy, openByTitle, type Open, type TextContext } from './open-heading.ts';
import type { Opening } from './programme.ts';
import { existenceOfPlans, localItemOf, proseCriteria, soleProseCriterion } from './prose-criteria.ts';

/** A block with what it opens, adds to or answers. */
export type Step =
  | { kind: 'heading'; block: HeadingBlock; opens: string[] }
  | { kind: 'covers'; ids: string[]; range: Range; title: string | undefined }
  | { kind: 'table'; criterion: string | undefined; mark: Mark; rows: Mark[] | 'all' | undefined; range: Range }
  | { kind: 'text'; block: TextBlock; answers: Answer[]; items: string[] };

/** That a block counts for an id, because of the heading or directive at `source`. */
export interface Answer {
  id: string;
  source: Range;
}

export interface ReadText {
  steps: Step[];
  openings: Map<string, Opening>;
  findings: Finding[];
}

interface Covering {
  ids: string[];
  range: Range;
  /** Ends at the next heading of this depth or less; undefined: at the next heading or `::covers`. */
  depth: number | undefined;
}

/** Reads the steps of one file. Ids and directives that mean nothing become broken findings. */
export function readChapterText(context: TextContext): ReadText {
  const { parsed, requirements } = context;
  const { file } = parsed;
  const findings: Finding[] = [];
  const openings = new Map<string, Opening>();
  const steps: Step[] = [];
  let stack: Open[] = [];
  let owner: Open | undefined;
  let coverings: Covering[] = [];
  let previous: 'heading' | 'covers' | 'other' | undefined;
  let firstBelowHeading = false;
  const bareItems = new Map<Open, IdScope>();

  const scopeOf = (open: readonly Open[]): IdScope => ({
    opened: [
      ...[...open].reverse().map(({ items }) => items),
      ...(context.planItem === undefined ? [] : [[context.planItem]]),
    ].filter((items) => items.length > 0),
    section: [...open].reverse().find(({ section }) => section !== undefined)?.section ?? context.section,
  });
  const understand = (mark: Mark, open: readonly Open[]): Meaning | undefined => {
    const scope = scopeOf(open);
    const meaning = meaningOf(mark.id, scope, requirements, context.phaseIds);
    const report = (code: Finding['code'], args: Finding['args'], words: Finding['args'] = {}) => {
      const written = typeof args['id'] === 'string' ? withoutNames(mark.id, args['id']) : mark.id;
      const more = { words: { written: mark.id, ...words } };
      findings.push(finding(code, 'broken', { file, ...mark.range }, { written, ...args }, more));
    };
    if (meaning.kind === 'ambiguous' || meaning.kind === 'unknown') {
      // What a shortened id would have been completed with is what is broken: that was said.
      const silent = isShortened(mark.id, requirements) && (context.sectionBroken || open.some(({ broken }) => broken));
      if (silent) return undefined;
      if (meaning.kind === 'ambiguous') report('id-ambiguous', { ids: meaning.ids });
      else {
        const several = severalIn(mark.id);
        report(
          'unknown-id',
          { suggestions: several ?? meaning.suggestions },
          { suggestions: several ?? meaning.words },
        );
      }
    } else if (meaning.id === existenceOfPlans(requirements)) report('id-of-plans', { id: meaning.id });
    else if (context.planItem !== undefined) {
      if (localItemOf(meaning, requirements)?.id === context.planItem) return meaning;
      report('id-not-in-plan', { id: meaning.id });
    } else if (localItemOf(meaning, requirements) !== undefined) report('id-only-in-plan', { id: meaning.id });
    else return meaning;
    return undefined;
  };

  for (const block of parsed.body.blocks) {
    if (block.kind === 'heading') {
      stack = stack.filter(({ depth }) => depth < block.depth);
      coverings = coverings.filter(({ depth }) => depth !== undefined && block.depth > depth);
      const open: Open = { depth: block.depth, opens: [], items: [], section: undefined, broken: block.broken, block };
      if (block.marks.length > 0)
        for (const mark of block.marks) {
          const meaning = understand(mark, stack);
          if (meaning === undefined || meaning.kind === 'ambiguous' || meaning.kind === 'unknown') open.broken = true;
          else openBy(meaning, open, requirements);
        }
      else if (!block.broken) openByTitle(block, open, stack, scopeOf(stack), context, findings);
      stack.push(open);
      for (const id of open.opens)
        if (!openings.has(id)) openings.set(id, { place: { file, ...block.range }, by: 'heading' });
      if (open.opens.length > 0 || open.broken) owner = open;
      else if (owner !== undefined && block.depth <= owner.depth) owner = undefined;
      steps.push({ kind: 'heading', block, opens: open.opens });
      previous = 'heading';
      firstBelowHeading = true;
    } else if (block.kind === 'covers') {
      if (previous !== 'covers') coverings = coverings.filter(({ depth }) => depth !== undefined);
      const ids = block.marks.flatMap((mark) => {
        const meaning = understand(mark, stack);
        if (meaning?.kind === 'section')
          findings.push(
            finding(
              'covers-section',
              'broken',
              { file, ...mark.range },
              { written: meaning.id },
              { words: { written: mark.id } },
            ),
          );
        if (meaning?.kind === 'item') return answersOfItem(meaning.id, mark.range);
        return meaning?.kind === 'criterion' || meaning?.kind === 'phase' ? [meaning.id] : [];
      });
      coverings.push({ ids, range: block.range, depth: firstBelowHeading ? stack.at(-1)?.depth : undefined });
      steps.push({ kind: 'covers', ids, range: block.range, title: stack.at(-1)?.block.title });
      previous = 'covers';
    } else if (block.kind === 'table') {
      steps.push(readTable(block, stack));
      previous = 'other';
      firstBelowHeading = false;
    } else {
      const answers: Answer[] = [];
      const add = (id: string, source: Range) => {
        if (!answers.some((answer) => answer.id === id)) answers.push({ id, source });
      };
      const criteria = owner?.opens.filter((id) => requirements.criteria.has(id) || context.phaseIds.has(id)) ?? [];
      for (const id of criteria) add(id, owner?.block.range ?? block.range);
      if (owner !== undefined && criteria.length === 0) {
        const soles = owner.items.map((item) => soleProseCriterion(item, requirements));
        for (const sole of soles) if (sole !== undefined) add(sole, owner.block.range);
        if (soles.includes(undefined) && coverings.length === 0 && block.words > 0)
          bareItems.set(owner, scopeOf(stack.slice(0, stack.indexOf(owner))));
      }
      for (const covering of coverings) for (const id of covering.ids) add(id, covering.range);
      steps.push({ kind: 'text', block, answers, items: owner?.items ?? [] });
      previous = 'other';
      firstBelowHeading = false;
    }
  }
  for (const [open, scope] of bareItems) {
    const items = open.items.filter((id) => soleProseCriterion(id, requirements) === undefined);
    const { args, words } = shortened(
      items.flatMap((id) => proseCriteria(id, requirements)),
      scope,
    );
    if (args.ids.length > 0)
      findings.push(
        finding(
          'item-prose',
          'may',
          { file, ...open.block.range },
          { title: open.block.title, ...args },
          { id: items[0], words },
        ),
      );
  }
  return { steps, openings, findings };

  /** Ids in the shortest form that means them, and the same in the words of the programme's language. */
  function shortened(criteria: readonly { id: string }[], scope: IdScope) {
    const form = (shortest: typeof shortestId) =>
      criteria.map(({ id }) => shortest(id, scope, requirements, context.phaseIds));
    return { args: { ids: form(shortestId) }, words: { ids: form(shortestWord) } };
  }

  function answersOfItem(item: string, range: Range): string[] {
    const sole = soleProseCriterion(item, requirements);
    if (sole !== undefined) return [sole];
    const { args, words } = shortened(proseCriteria(item, requirements), scopeOf(stack));
    findings.push(finding('covers-item', 'must', { file, ...range }, args, { id: item, words }));
    return [];
  }

  function readTable(
    block: { mark: Mark; rows: Mark[] | 'all' | undefined; range: Range },
    open: readonly Open[],
  ): Step {
    const meaning = understand(block.mark, open);
    const criterion = meaning?.kind === 'criterion' ? requirements.criteria.get(meaning.id) : undefined;
    if (meaning !== undefined && (criterion === undefined || !criterion.takesField)) {
      const item = criterion?.item ?? ('id' in meaning ? requirements.items.get(meaning.id) : undefined);
      const lists =
        criterion?.source.of === undefined
          ? (item?.criteria ?? []).filter(({ takesField }) => takesField)
          : [{ id: criterion.source.of }];
      const { args, words } = shortened(lists, scopeOf(open));
      const id = 'id' in meaning ? meaning.id : block.mark.id;
      findings.push(
        finding(
          'table-without-field',
          'broken',
          { file, ...block.mark.range },
          { written: withoutNames(block.mark.id, id), suggestions: args.ids },
          { words: { written: block.mark.id, suggestions: words.ids } },
        ),
      );
      return { kind: 'table', criterion: undefined, mark: block.mark, rows: block.rows, range: block.range };
    }
    return { kind: 'table', criterion: criterion?.id, mark: block.mark, rows: block.rows, range: block.range };
  }
}

/** Ids that were not set apart by commas, as they should have been. */
function severalIn(written: string): string[] | undefined {
  const parts = written.split(/[\s;]+/).filter((part) => part !== '');
  return parts.length > 1 ? [parts.join(', ')] : undefined;
}
