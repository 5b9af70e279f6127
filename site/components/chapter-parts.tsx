// The parts of a chapter or local plan as its page shows them: headings with anchors, text, data, footnotes.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Chapter } from '../../src/programme/programme.ts';
import { comparable } from '../../src/programme/ids.ts';
import type { LinkTargets } from '../../src/programme/links.ts';
import { definedTerms } from '../../src/publish/defined-terms.ts';
import { renderMarkdown } from '../../src/publish/render-markdown.ts';
import type { Published } from '../../src/publish/site-data.ts';
import type { PageContext } from '../context.ts';
import { showData } from './data.tsx';
import { linkFirstUses } from './first-uses.ts';
import { fitted } from './fitted.ts';
import { namesOf } from './names.ts';
import { linkResolver } from './resolve-link.ts';
import { transitionNumbers } from './transition-rows.ts';

export interface ShownChapter {
  /** Anchors of the heading that the page's title was taken from. */
  titleAnchors: string[];
  nodes: ElementContent[];
  /** Headings of the first level below the title, for the list beside the text. */
  outline: { title: string; anchor: string }[];
}

/** Shows a chapter. Headings are nested below the page's h1 without skipping a level. */
export function showChapter(
  chapter: Chapter,
  published: Published,
  targets: LinkTargets,
  context: PageContext,
): ShownChapter {
  const nodes: ElementContent[] = [];
  const outline: ShownChapter['outline'] = [];
  const nameOf = namesOf(published, context);
  const { programme } = published;
  const wanted = chapter.parts.flatMap((part) =>
    part.kind === 'heading' ? [part.block.node] : part.kind === 'text' ? [part.block.node] : [],
  );
  const resolve = linkResolver(chapter.file, published, targets, context);
  const { anchors } = definedTerms(programme);
  const rendered = renderMarkdown(chapter.parsed.root, wanted, programme.head.language, resolve, anchors);
  linkFirstUses([...rendered.blocks.flat(), ...rendered.footnotes], published, context);
  const contentOf = (node: (typeof wanted)[number]) => rendered.blocks[wanted.indexOf(node)] ?? [];
  const depths: number[] = [];
  const phases = programme.phases.map(({ id }) => id);
  const numberOf = transitionNumbers(programme);
  let titleAnchors: string[] = [];
  let lastTitle = chapter.title;
  for (const part of chapter.parts) {
    if (part.kind === 'heading') {
      if (part.block === chapter.titleHeading) {
        titleAnchors = part.anchors;
        continue;
      }
      lastTitle = part.block.title;
      while ((depths.at(-1) ?? 0) >= part.block.depth) depths.pop();
      depths.push(part.block.depth);
      const level = Math.min(6, depths.length + 1);
      const [heading] = contentOf(part.block.node);
      const inner = heading?.type === 'element' ? heading.children : [];
      const [first, ...more] = part.anchors;
      if (level === 2 && first !== undefined) outline.push({ title: part.block.title, anchor: first });
      nodes.push(h(`h${level}`, first === undefined ? {} : { id: first }, [...more.map(anchor), ...inner]));
    } else if (part.kind === 'anchors') nodes.push(...part.anchors.map(anchor));
    else if (part.kind === 'text') nodes.push(...contentOf(part.block.node).map(fitted));
    else {
      const criterion = programme.requirements.criteria.get(part.field.id);
      const caption = criterion?.title[programme.head.language] ?? part.field.id;
      const captionHidden = comparable(caption) === comparable(lastTitle);
      const level = depths.length + 2;
      nodes.push(showData({ ...part, caption, captionHidden, level, phases, numberOf, context, nameOf }));
    }
  }
  return { titleAnchors, nodes: [...nodes, ...rendered.footnotes], outline };
}

/** An empty place that a link can lead to. */
export function anchor(id: string): ElementContent {
  return h('span', { id, class: 'anchor' });
}
