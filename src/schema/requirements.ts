// What a programme is held against: a model and the profiles that the programme follows, as one tree with full ids.

import type {
  Bilingual,
  CriterionSource,
  ConditionSource,
  ModelSource,
  PhaseSource,
  ProfileSource,
  SourceDocument,
} from '../generated/types.ts';
import type { Obligation } from '../finding/finding.ts';
import { wordFor, type Named } from '../finding/named.ts';
import type { Language } from '../locales/locales.ts';
import { basisWords } from './chapter-words.ts';

export interface Criterion {
  /** Full id: section.item.criterion. */
  id: string;
  /** The id in the words of the programme's language. */
  word: string;
  /** The last part of the id. */
  name: string;
  /** The last part with its names. */
  named: Named;
  item: Item;
  obligation: Obligation;
  source: CriterionSource;
  title: Bilingual;
  /** The chapter that asks for it, as readers are told; undefined where the project asks. */
  chapter: Bilingual | undefined;
  /** Words that an answer in prose needs. */
  words: number;
  takesProse: boolean;
  /** True if it has a field of its own at its path. */
  takesField: boolean;
  /** Name of its field's shape; texts where it names none. */
  shape: string;
}

export interface Item {
  /** Full id: section.item. For a profile: section.profile. */
  id: string;
  /** The id in the words of the programme's language. */
  word: string;
  name: string;
  /** The last part of the id with its names. */
  named: Named;
  section: Section;
  /** The profile whose points these are; undefined for the model's own. */
  profile: Profile | undefined;
  title: Bilingual;
  source: string;
  criteria: Criterion[];
  localPlans: { existence: string; due: readonly string[] } | undefined;
}

export interface Section {
  id: string;
  /** The id in the words of the programme's language. */
  word: string;
  named: Named;
  number: number;
  title: Bilingual;
  items: Item[];
}

export type Profile = ProfileSource;
export type Condition = ConditionSource;
export type Phase = PhaseSource;

export interface Requirements {
  /** Of the programme: names in it are read and told beside ids. */
  language: Language;
  model: ModelSource;
  profiles: Profile[];
  sections: Section[];
  items: Map<string, Item>;
  /** In the order of the model, a profile's points after its section's items. */
  criteria: Map<string, Criterion>;
  conditions: Map<string, Condition>;
}

/**
 * Joins a model and profiles.
 * @param words what a repository asks for at the least
 * @param language of the programme
 * @param documents whose chapters criteria rest on
 */
export function joinRequirements(
  model: ModelSource,
  profiles: readonly Profile[],
  words = 0,
  language: Language = 'en',
  documents: readonly SourceDocument[] = [],
): Requirements {
  const chapterOf = ({ basis }: CriterionSource, { profile }: Item): Bilingual | undefined => {
    const words = (each: Language) => basisWords(basis, profile?.document ?? model.document, documents, each);
    const [da, en] = [words('da'), words('en')];
    return da === undefined || en === undefined ? undefined : { da, en };
  };
  const sections = model.sections.map((source, index): Section => {
    const section: Section = {
      id: source.id,
      word: wordFor(source, language),
      named: source,
      number: index + 1,
      title: source.title,
      items: [],
    };
    const addItem = (
      named: Named,
      parts: Pick<Item, 'title' | 'source' | 'profile'>,
      criteria: readonly CriterionSource[],
      localPlans?: Item['localPlans'],
    ) => {
      const item: Item = {
        id: `${section.id}.${named.id}`,
        word: `${section.word}.${wordFor(named, language)}`,
        name: named.id,
        named,
        section,
        ...parts,
        criteria: [],
        localPlans,
      };
      item.criteria = criteria.map((each) =>
        toCriterion(each, item, Math.max(words, each.words ?? model.words), language, chapterOf(each, item)),
      );
      section.items.push(item);
    };
    for (const item of source.items)
      addItem(item, { title: item.title, source: item.source, profile: undefined }, item.criteria, item['local-plans']);
    for (const profile of profiles) {
      const points = profile.sections.find(({ id }) => id === section.id);
      if (points) addItem(profile, { title: profile.title, source: profile.document, profile }, points.criteria);
    }
    return section;
  });
  const items = sections.flatMap((section) => section.items);
  const criteria = items.flatMap((item) => item.criteria);
  return {
    language,
    model,
    profiles: [...profiles],
    sections,
    items: new Map(items.map((item) => [item.id, item])),
    criteria: new Map(criteria.map((criterion) => [criterion.id, criterion])),
    conditions: new Map((model.conditions ?? []).map((condition) => [condition.id, condition])),
  };
}

function toCriterion(
  source: CriterionSource,
  item: Item,
  words: number,
  language: Language,
  chapter: Criterion['chapter'],
): Criterion {
  const isExistence = item.localPlans?.existence === source.id;
  return {
    id: `${item.id}.${source.id}`,
    word: `${item.word}.${wordFor(source, language)}`,
    name: source.id,
    named: source,
    item,
    obligation: source.obligation,
    source,
    title: source.title,
    chapter,
    words,
    takesProse: source.evidence !== 'field' && source.per === undefined,
    takesField: source.evidence !== 'text' && source.of === undefined && !isExistence,
    shape: source.shape ?? 'texts',
  };
}
