// The chapters and local plans of a programme as a search finds them: what stands below each heading.

import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { pagesOf } from '../../src/programme/assemble.ts';
import type { Chapter } from '../../src/programme/programme.ts';
import type { SearchRecord } from '../../src/publish/search-record.ts';
import type { Published, SiteData } from '../../src/publish/site-data.ts';
import { contextOf, filePath, inLanguage, pathOf, relativeLink } from '../context.ts';
import { sentencesOf } from './text-of.ts';

/** One record a heading that has text or a place of its own. Data stand in records of their own. */
export function chapterRecords(published: Published, site: SiteData): SearchRecord[] {
  return pagesOf(published.programme).flatMap((chapter) => recordsOf(chapter, published, site));
}

function recordsOf(chapter: Chapter, published: Published, site: SiteData): SearchRecord[] {
  const { head, id: programme, requirements } = published.programme;
  const { language } = head;
  const path = filePath(published, chapter.file);
  const page = titleOf(chapter, published, site);
  const sections = new Set(requirements.model.sections.map(({ id }) => id));
  const start = (title: string, name: string, anchor: string | undefined) => {
    const own = anchor?.split('.')[0];
    const lines: string[] = [];
    return {
      language,
      kind: 'chapter',
      url: relativeLink(pathOf.root, path, anchor),
      title,
      name,
      lines,
      programme,
      section: own !== undefined && sections.has(own) ? own : chapter.section,
    };
  };
  let current = start(page, page, undefined);
  const records = [current];
  for (const part of chapter.parts) {
    if (part.kind === 'heading' && part.block !== chapter.titleHeading) {
      current = start(`${page}: ${part.block.title}`, part.block.title, part.anchors[0]);
      records.push(current);
    } else if (part.kind === 'text') current.lines.push(...linesOf(part.block.node, language));
  }
  return records;
}

/** What readers call the page of a chapter or local plan. */
function titleOf(chapter: Chapter, { programme }: Published, site: SiteData): string {
  const { head, localPlans } = programme;
  const plan = localPlans.find((each) => each.chapter === chapter);
  if (plan === undefined) return chapter.title;
  const { t } = inLanguage(contextOf(site, pathOf.root), head.language);
  return t('site.plan-of', { party: head.parties.find(({ id }) => id === plan.party)?.name ?? plan.party });
}

/** A point of a list, a row of a table and a sentence are a line each. */
function linesOf(node: RootContent, language: string): string[] {
  const words = (each: Parameters<typeof toString>[0]) =>
    toString(each, { includeHtml: false }).replace(/\s+/gu, ' ').trim();
  if (node.type === 'list') return node.children.map(words).filter((each) => each !== '');
  if (node.type === 'table')
    return node.children.slice(1).map((row) =>
      row.children
        .map(words)
        .filter((each) => each !== '')
        .join(', '),
    );
  return sentencesOf(toString(node, { includeHtml: false }), language);
}
