// Where a criterion is answered, each party's own outcome, and why it is not met.

import type { ElementContent } from 'hast';
import type { EvidencePlace, Outcome } from '../../src/check/outcome.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { filePath, type Content, type PageContext } from '../context.ts';
import { becauseWords } from './because-words.ts';
import { mark } from './marks.tsx';

export function whereItStands(outcome: Outcome, published: Published, context: PageContext): ElementContent[] {
  const { t } = context;
  const places = evidenceLinks(outcome.evidence, published, context);
  const plans = planOutcomes(outcome, published, context);
  const why = outcome.because === undefined ? undefined : becauseWords(outcome.because, published.programme, context);
  const shown = [places, plans, why === undefined ? undefined : ((<div>{why}</div>) as ElementContent)];
  const nodes = shown.filter((each) => each !== undefined);
  return nodes.length > 0 ? nodes : [(<span class="unsaid">{t('site.nowhere')}</span>) as ElementContent];
}

/** The passages and data that answer, each place once. */
function evidenceLinks(
  evidence: readonly EvidencePlace[],
  published: Published,
  context: PageContext,
): ElementContent | undefined {
  const links = new Map<string, string>();
  for (const place of evidence) {
    const { title, href } = placeOf(place, published, context);
    if (!links.has(title)) links.set(title, href);
  }
  return links.size === 0 ? undefined : list([...links].map(([title, href]) => <a href={href}>{title}</a>));
}

function placeOf(place: EvidencePlace, published: Published, { link }: PageContext) {
  const { file, anchor, title } = place;
  const { chapters, localPlans, anchors } = published.programme;
  const plan = localPlans.find(({ chapter }) => chapter.file === file);
  const chapter = (plan?.chapter ?? chapters.find((each) => each.file === file))?.title ?? file;
  const name = title === undefined || title === chapter ? chapter : `${chapter}: ${title}`;
  // Data may be shown on another chapter's page than the one they stand in: their anchor knows.
  const home = place.kind === 'passage' || plan !== undefined ? file : anchors.get(anchor ?? '');
  if (home === undefined || anchor === undefined || anchor === '')
    return { title: name, href: link(filePath(published, file)) };
  return { title: name, href: link(filePath(published, home), anchor) };
}

/** For what local plans answer: each party with its own outcome. */
function planOutcomes({ plans = [] }: Outcome, published: Published, { t }: PageContext): ElementContent | undefined {
  if (plans.length === 0) return undefined;
  const nameOf = (party: string) => published.programme.head.parties.find(({ id }) => id === party)?.name ?? party;
  return list(
    plans.map(({ party, outcome }) => (
      <span>
        {nameOf(party)}: {mark(outcome, t(`outcome.${outcome}`))}
      </span>
    )),
  );
}

function list(items: readonly Content[]): ElementContent {
  return (
    <ul class="plain">
      {items.map((item) => (
        <li>{item as ElementContent}</li>
      ))}
    </ul>
  ) as ElementContent;
}
