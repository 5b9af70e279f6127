// Explains one thing of a model or profile: what is asked, how strongly and by which words of the source, and how it is answered.

import { say, type Language } from '../../locales/locales.ts';
import { chapterWords, documentsIn } from '../../schema/chapter-words.ts';
import type { Criterion, Requirements } from '../../schema/requirements.ts';
import type { ExampleContext } from './example-data.ts';
import type { Explanation, ExplanationLine, ExplanationPart } from './explanation.ts';
import { exampleAnswer, howAnswered, wordOf } from './how-answered.ts';
import { criterionInProgramme, manyInProgramme, passagesInProgramme, type Answering } from './in-programme.ts';
import type { Subject } from './subjects.ts';

/** @param answering the programmes that are asked about */
export function explainSubject(
  subject: Subject,
  context: ExampleContext,
  answering: readonly Answering[],
): Explanation {
  const { requirements } = subject;
  const { language } = context;
  const { model } = requirements;
  const text = (each: { da: string; en: string }): ExplanationLine => ({ text: each[language] });
  const part = (key: Parameters<typeof say>[1], lines: readonly ExplanationLine[]): ExplanationPart => ({
    title: say(language, key),
    lines,
  });
  const here = answering.filter(({ programme }) => programme.requirements.model.id === model.id);
  const belongs = (id: string) => here.map((each) => manyInProgramme(idsBelow(id, requirements), each, language));
  const make = (parts: readonly ExplanationPart[]): Explanation => ({
    title: subject.title[language],
    facts: [
      subject.id,
      ...(subject.word === subject.id ? [] : [subject.word]),
      say(language, `explain.kind.${subject.kind}`),
      `${model.id}@${model.version}`,
    ],
    parts,
  });
  // Outcomes beside the criteria are those of one programme: of several they would not say whose.
  const only = here.length === 1 ? here[0] : undefined;
  const criteriaLines = (criteria: readonly Criterion[]) => criteria.map((each) => listed(each, only, language));

  switch (subject.kind) {
    case 'model':
      return make([
        part('explain.about', [text(subject.model.text)]),
        part('explain.source', [{ text: documentOf(subject.model.document, context) }]),
        part(
          'explain.sections',
          requirements.sections.map(({ id, title }) => ({ term: id, text: title[language] })),
        ),
      ]);
    case 'section': {
      const source = model.sections.find(({ id }) => id === subject.section.id);
      return make([
        part('explain.asked', source === undefined ? [] : [text(source.text)]),
        part('explain.source', [{ text: chapterOf(source?.source ?? '', model.document, context) }]),
        part(
          'explain.items',
          subject.section.items.map(({ id, title }) => ({ term: id, text: title[language] })),
        ),
        ...belongs(subject.id),
      ]);
    }
    case 'item': {
      const { item } = subject;
      if (item.profile !== undefined)
        return make([
          part('explain.about', [text(item.profile.text)]),
          part('explain.source', [{ text: documentOf(item.profile.document, context) }]),
          part('explain.criteria', criteriaLines(item.criteria)),
          ...belongs(subject.id),
        ]);
      const source = model.sections.find(({ id }) => id === item.section.id)?.items.find(({ id }) => id === item.name);
      return make([
        part('explain.asked', source === undefined ? [] : [text(source.text)]),
        part('explain.guidance', source === undefined ? [] : [text(source.guidance)]),
        part('explain.source', [{ text: chapterOf(item.source, model.document, context) }]),
        part('explain.criteria', criteriaLines(item.criteria)),
        ...belongs(subject.id),
      ]);
    }
    case 'criterion': {
      const { criterion } = subject;
      const condition = requirements.conditions.get(criterion.source.when ?? '');
      const examples = exampleAnswer(criterion, requirements, context);
      return make([
        part('explain.asked', [text(criterion.source.text)]),
        part('explain.strength', [{ text: strengthOf(criterion, requirements, context) }]),
        part(
          'explain.condition',
          condition === undefined
            ? []
            : [{ text: say(language, 'site.asked-when', { condition: condition.text[language] }) }],
        ),
        part('explain.guidance', [text(criterion.source.guidance)]),
        part('explain.evidence', howAnswered(criterion, requirements, language)),
        ...examples.map(({ title, code }) => ({ title, lines: [{ code }] })),
        ...here.map((each) => criterionInProgramme(criterion.id, each, language)),
      ]);
    }
    case 'profile': {
      const { profile } = subject;
      const points = [...requirements.items.values()].filter((item) => item.profile?.id === profile.id);
      const ids = points.flatMap((item) => item.criteria.map(({ id }) => id));
      return make([
        part('explain.about', [text(profile.text)]),
        part('explain.target-group', [text(profile['target-group'])]),
        part('explain.source', [{ text: documentOf(profile.document, context) }]),
        part(
          'explain.phases',
          profile.phases.map(({ id, title }) => ({ term: `phases.${id}`, text: title[language] })),
        ),
        part(
          'explain.points',
          points.flatMap((item) => criteriaLines(item.criteria)),
        ),
        ...here.map((each) => manyInProgramme(ids, each, language)),
      ]);
    }
    case 'phase': {
      const { phase, partyKind, described } = subject;
      const kinds = [...new Set(described.flatMap(({ profile }) => profile['phase-parties']))];
      const blanks = { id: subject.id, words: model.words, kind: wordOf(partyKind ?? '', language) };
      return make([
        ...described.flatMap(({ phase: source, profile }) => [
          { title: profile.title[language], lines: [text(source.text)] },
          part('explain.guidance', [text(source.guidance)]),
          part('explain.source', [{ text: documentOf(profile.document, context) }]),
        ]),
        part('explain.evidence', [
          { text: say(language, partyKind === undefined ? 'explain.by.phase' : 'explain.by.phase-of', blanks) },
          ...(partyKind === undefined
            ? kinds.map((kind) => ({ term: `phases.${phase}.${kind}`, text: wordOf(kind, language) }))
            : []),
        ]),
        part('explain.example.heading', [
          {
            code: `## ${subject.title[language]} {#${subject.word}}\n\n${say(language, 'explain.example.prose', { words: model.words })}`,
          },
        ]),
        ...here.map((each) => passagesInProgramme(subject.id, each, language)),
      ]);
    }
  }
}

/** A criterion in a list: its id, how strongly it is asked for, and in a programme how it stands. */
function listed(criterion: Criterion, answering: Answering | undefined, language: Language): ExplanationLine {
  const outcome = answering?.outcomes.get(criterion.id)?.outcome;
  const state = outcome === undefined ? '' : ` (${say(language, `outcome.${outcome}`)})`;
  return {
    term: criterion.id,
    text: `${say(language, `obligation.${criterion.obligation}`)}: ${criterion.title[language]}${state}`,
  };
}

/** The obligation with the words of the source that it rests on. */
function strengthOf({ obligation, source, item }: Criterion, { model }: Requirements, context: ExampleContext): string {
  const { language } = context;
  const word = say(language, `obligation.${obligation}`);
  const { basis } = source;
  if ('origin' in basis) return `${word}. ${say(language, 'basis.project')}`;
  const document = basis.document ?? item.profile?.document ?? model.document;
  return say(language, item.profile === undefined ? 'explain.basis' : 'explain.basis.profile', {
    obligation: word,
    verb: basis.verb,
    chapter: chapterIn(document, basis.chapter, context),
    document: documentOf(document, context),
  });
}

function chapterOf(chapter: string, document: string, context: ExampleContext): string {
  const told = { document: documentOf(document, context), chapter: chapterIn(document, chapter, context) };
  return say(context.language, 'site.source', told);
}

function chapterIn(document: string, chapter: string, { catalogues, language }: ExampleContext): string {
  const source = documentsIn(catalogues.values()).find(({ id }) => id === document);
  return chapterWords(chapter, source, language);
}

/** A source document by its title, publisher and year; its id where no catalogue knows it. */
function documentOf(id: string, { catalogues, language }: ExampleContext): string {
  const entry = documentsIn(catalogues.values()).find((each) => each.id === id);
  if (entry === undefined) return id;
  const about = [entry.publisher?.[language], entry.year].filter((each) => each !== undefined);
  return about.length === 0 ? entry.title[language] : `${entry.title[language]} (${about.join(', ')})`;
}

function idsBelow(id: string, { criteria }: Requirements): string[] {
  return [...criteria.keys()].filter((each) => each.startsWith(`${id}.`));
}
