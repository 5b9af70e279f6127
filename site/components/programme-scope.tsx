// What a programme covers: target group, parties, validity, and what it is held against.

import type { ElementContent } from 'hast';
import type { Published } from '../../src/publish/site-data.ts';
import { pathOf, valueWord, type PageContext } from '../context.ts';
import { pairList } from './blocks.tsx';
import { partiesAnchor, validityOf } from './programme-facts.tsx';

export function programmeScope(published: Published, context: PageContext): ElementContent {
  const { t, link, language } = context;
  const { head, id, requirements, localPlans } = published.programme;
  const sources = [
    { title: requirements.model.title[language], href: link(context.paths.model(requirements.model.id)) },
    ...requirements.profiles.map((profile) => ({
      title: profile.title[language],
      href: link(context.paths.profile(profile.id)),
    })),
  ];
  const valid = validityOf(published, context);
  const plans = localPlans.map(({ party, chapter }) => ({
    title: head.parties.find((each) => each.id === party)?.name ?? chapter.title,
    href: link(pathOf.plan(id, party)),
  }));
  return pairList([
    { label: t('site.target-group'), nodes: targetGroup(published, context) },
    ...(head.region === undefined ? [] : [{ label: t('site.region'), nodes: [text(head.region)] }]),
    {
      id: partiesAnchor,
      label: t('site.parties'),
      nodes:
        head.parties.length === 0
          ? [unsaid(t('site.no-parties'))]
          : [lines(head.parties.map((party) => [text(`${party.name} `), quiet(valueWord(context, party.kind))]))],
    },
    { label: t('site.validity'), nodes: [valid === undefined ? unsaid(t('site.no-validity')) : text(valid)] },
    { label: t('site.held-against'), nodes: [lines(sources.map((each) => [linkTo(each)]))] },
    ...(plans.length === 0
      ? []
      : [{ label: t('site.local-plans'), nodes: [lines(plans.map((each) => [linkTo(each)]))] }]),
  ]);
}

function targetGroup({ programme }: Published, { t }: PageContext): ElementContent[] {
  const group = programme.head['target-group'];
  const { from, to } = group?.ages ?? {};
  const ages =
    from !== undefined && to !== undefined
      ? t('site.ages.both', { from, to })
      : from !== undefined
        ? t('site.ages.from', { from })
        : to === undefined
          ? undefined
          : t('site.ages.to', { to });
  const words = group?.text === undefined ? unsaid(t('site.no-target-group')) : text(group.text);
  return ages === undefined ? [words] : [lines([[words], [text(ages)]])];
}

function lines(items: readonly (readonly ElementContent[])[]): ElementContent {
  return (
    <ul class="plain">
      {items.map((nodes) => (
        <li>{[...nodes]}</li>
      ))}
    </ul>
  ) as ElementContent;
}

function linkTo({ title, href }: { title: string; href: string }): ElementContent {
  return (<a href={href}>{title}</a>) as ElementContent;
}

function quiet(words: string): ElementContent {
  return (<span class="quiet">{words}</span>) as ElementContent;
}

function unsaid(words: string): ElementContent {
  return (<span class="unsaid">{words}</span>) as ElementContent;
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
