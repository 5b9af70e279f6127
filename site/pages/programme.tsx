// A programme's own page: what it is, whom it is for, who stands behind it, and its chapters.

import type { ElementContent } from 'hast';
import { dateIn } from '../../src/locales/locales.ts';
import { targetOf } from '../../src/programme/links.ts';
import { linkTargets } from '../../src/programme/assemble.ts';
import { renderMarkdown } from '../../src/publish/render-markdown.ts';
import type { Published, SiteData } from '../../src/publish/site-data.ts';
import { shippedSchema, propertyOf } from '../../src/schema/json-schema.ts';
import { countsList } from '../components/counts.tsx';
import { facts, programmePage } from '../components/programme-frame.tsx';
import { namesOf } from '../components/names.ts';
import { showValue } from '../components/value.tsx';
import { filePath, pathOf, valueWord, type PageContext } from '../context.ts';
import { pageOf } from '../page.ts';

export function programmeFront(published: Published, site: SiteData) {
  const { programme } = published;
  const { head, id } = programme;
  return pageOf(pathOf.programme(id), site, (context) => {
    const { t, link, language } = context;
    const group = head['target-group'];
    return programmePage(
      published,
      context,
      head.title,
      [
        <h1>{head.title}</h1>,
        facts(published, context),
        <div class="text">{summary(published, context)}</div>,
        <h2>{t('site.chapters')}</h2>,
        programme.chapters.length === 0 ? (
          <p>{t('site.no-chapters')}</p>
        ) : (
          <ol class="chapters">
            {programme.chapters.map((chapter) => (
              <li>
                <a href={link(pathOf.chapter(id, chapter.file))}>{chapter.title}</a>
              </li>
            ))}
          </ol>
        ),
        site.audience === 'internal'
          ? [
              <h2>{t('site.checklist')}</h2>,
              countsList(published.outcomes.values(), context),
              <p>
                <a href={link(pathOf.checklist(id))}>{t('site.to-checklist')}</a>
              </p>,
            ]
          : null,
        <h2>{t('site.target-group')}</h2>,
        <p>{group?.text ?? t('site.no-target-group')}</p>,
        group?.ages === undefined ? null : <p>{agesText(group.ages, context)}</p>,
        programme.phases.length === 0
          ? null
          : [
              <h2>{t('site.phases')}</h2>,
              <ol>
                {programme.phases.map(({ id: phase, name }) => (
                  <li>{phaseLink(published, phase, name, context)}</li>
                ))}
              </ol>,
            ],
        <h2>{t('site.parties')}</h2>,
        head.parties.length === 0 ? (
          <p>{t('site.no-parties')}</p>
        ) : (
          <ul class="parties">
            {head.parties.map((party) => (
              <li>
                <strong>{party.name}</strong> <span class="quiet">{valueWord(context, party.kind)}</span>
                {party.contact === undefined ? null : <div>{contactNodes(party.contact, context, published)}</div>}
              </li>
            ))}
          </ul>
        ),
        (head.contacts ?? []).length === 0
          ? null
          : [
              <h2>{t('site.contacts')}</h2>,
              <ul>
                {(head.contacts ?? []).map((each) => (
                  <li>
                    <strong>{each.function}</strong> {contactNodes(each.contact, context, published)}
                  </li>
                ))}
              </ul>,
            ],
        programme.localPlans.length === 0
          ? null
          : [
              <h2>{t('site.local-plans')}</h2>,
              <ul>
                {programme.localPlans.map(({ party, chapter }) => (
                  <li>
                    <a href={link(pathOf.plan(id, party))}>
                      {head.parties.find((each) => each.id === party)?.name ?? chapter.title}
                    </a>
                  </li>
                ))}
              </ul>,
            ],
        <h2>{t('site.held-against')}</h2>,
        <ul>
          <li>
            <a href={link(pathOf.model(programme.requirements.model.id))}>
              {programme.requirements.model.title[language]}
            </a>
          </li>
          {programme.requirements.profiles.map((profile) => (
            <li>
              <a href={link(pathOf.profile(profile.id))}>{profile.title[language]}</a>
            </li>
          ))}
        </ul>,
        (head.sources ?? []).length === 0
          ? null
          : [
              <h2>{t('site.sources')}</h2>,
              <ul>
                {(head.sources ?? []).map((source) => (
                  <li>
                    {source.url !== undefined && /^https?:/.test(source.url) ? (
                      <a href={source.url}>{source.document}</a>
                    ) : (
                      source.document
                    )}
                    {source.chapter === undefined ? null : `, ${source.chapter}`}
                  </li>
                ))}
              </ul>,
            ],
        (head.revisions ?? []).length === 0
          ? null
          : [
              <h2>{t('site.revisions')}</h2>,
              <ul>
                {(head.revisions ?? []).map((revision) => (
                  <li>
                    {[
                      revision.version,
                      revision.date === undefined ? undefined : dateIn(language, revision.date),
                      revision.text,
                    ]
                      .filter((part) => part !== undefined)
                      .join(' · ')}
                  </li>
                ))}
              </ul>,
            ],
      ],
      true,
    );
  });
}

function summary(published: Published, context: PageContext): ElementContent[] {
  const { headFile, head, id } = published.programme;
  const nodes = headFile.body.blocks.flatMap((block) => (block.kind === 'text' ? [block.node] : []));
  const { blocks, footnotes } = renderMarkdown(headFile.root, nodes, head.language, (link) => {
    const target = targetOf(link, headFile.file, linkTargets(published.programme));
    if (target.kind === 'out') return target.url;
    if (target.kind === 'page') return context.link(filePath(published, target.file), target.anchor);
    if (target.kind === 'download') return context.link(pathOf.download(id, target.file));
    return target.kind === 'catalogue' ? context.link(pathOf.catalogue(target.catalogue), target.entry) : undefined;
  });
  return [...blocks.flat(), ...footnotes];
}

function agesText(ages: { from?: number; to?: number }, { t }: PageContext): string {
  const { from, to } = ages;
  if (from !== undefined && to !== undefined) return t('site.ages.both', { from, to });
  if (from !== undefined) return t('site.ages.from', { from });
  return to === undefined ? '' : t('site.ages.to', { to });
}

function phaseLink({ programme }: Published, phase: string, name: string, { link }: PageContext) {
  const passage = programme.passages.find(({ id }) => id === `phases.${phase}` || id.startsWith(`phases.${phase}.`));
  return passage === undefined ? (
    name
  ) : (
    <a href={link(pathOf.chapter(programme.id, passage.file), passage.anchor)}>{name}</a>
  );
}

function contactNodes(contact: unknown, context: PageContext, published: Published): ElementContent[] {
  const schema = shippedSchema('actors');
  return schema === undefined ? [] : showValue(contact, contactSchema(schema), context, namesOf(published, context));
}

function contactSchema(schema: NonNullable<ReturnType<typeof shippedSchema>>) {
  return propertyOf(
    schema.schema.items === undefined ? [] : [{ schema: schema.schema.items, root: schema.root }],
    'contact',
  );
}
