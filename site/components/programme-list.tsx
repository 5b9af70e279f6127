// Programmes in a list: each with its target group and validity, or, where there are many, its title and status alone.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Published } from '../../src/publish/site-data.ts';
import { inLanguage, pathOf, type PageContext } from '../context.ts';
import { listedFacts, statusMarks } from './programme-facts.tsx';

/** More than this are looked through by their titles. */
const mostInFull = 20;

/** @param level of the headings that the titles are */
export function programmeList(programmes: readonly Published[], context: PageContext, level: 2 | 3): ElementContent {
  if (programmes.length > mostInFull) return titleList(programmes, context);
  return (
    <ul class="programmes">
      {programmes.map((published) => {
        const { head, id } = published.programme;
        const own = inLanguage(context, head.language);
        return (
          <li lang={head.language}>
            <div>
              {h(`h${level}`, <a href={context.link(pathOf.programme(id))}>{head.title}</a>)}
              <p>{head['target-group']?.text ?? <span class="unsaid">{own.t('site.no-target-group')}</span>}</p>
            </div>
            {listedFacts(published, own)}
          </li>
        );
      })}
    </ul>
  ) as ElementContent;
}

function titleList(programmes: readonly Published[], context: PageContext): ElementContent {
  return (
    <ul class="programme-titles">
      {programmes.map((published) => {
        const { head, id } = published.programme;
        return (
          <li lang={head.language}>
            <a href={context.link(pathOf.programme(id))}>{head.title}</a>
            <span class="facts">{statusMarks(published, inLanguage(context, head.language))}</span>
          </li>
        );
      })}
    </ul>
  ) as ElementContent;
}
