// Rewrites a programme with every key, id, value and directive in the words of one language: what is read then has to be the same.

import { findNamed, wordFor, wordsOf, type Named } from '../../src/finding/named.ts';
import type { Range } from '../../src/finding/place.ts';
import type { Language } from '../../src/locales/locales.ts';
import type { Data, DataMap } from '../../src/parse/data.ts';
import type { ParsedFile } from '../../src/parse/file.ts';
import { directives } from '../../src/parse/inspect-body.ts';
import { assemble, linkTargets } from '../../src/programme/assemble.ts';
import { anchorNames } from '../../src/programme/anchor-names.ts';
import { chapterKeys, namesOf, planKeys } from '../../src/programme/chapter-ids.ts';
import { namedPhases } from '../../src/programme/find-id.ts';
import { phaseIdsOf } from '../../src/programme/phases.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { readChapterText } from '../../src/programme/read-chapter-text.ts';
import type { ProgrammeFolder } from '../../src/read/programme-folder.ts';
import { branches, itemsOf, propertyOf, type Scoped } from '../../src/schema/json-schema.ts';
import type { Schema } from '../../src/schema/load.ts';
import { booleanWord, keysIn, valuesIn } from '../../src/schema/names.ts';
import { joinRequirements, type Item, type Requirements } from '../../src/schema/requirements.ts';
import { shapeSchema } from '../../src/schema/shapes.ts';

/** One word to be written instead of another. */
export interface Edit extends Range {
  text: string;
}

/** What has to change in each file of a programme in Danish, so that everything stands in the words of `target`. */
export function rewriting(folder: ProgrammeFolder, schema: Schema, target: Language): Map<string, Edit[]> {
  const { programme } = assemble(folder, schema, { words: 0 });
  if (programme === undefined) return new Map();
  const { model, profiles } = programme.requirements;
  const told = joinRequirements(model, profiles, 0, target);
  const plans = programme.localPlans.map(({ chapter }) => chapter);
  return new Map([
    [
      programme.headFile.file,
      [
        ...dataEdits(programme.headFile.head, [shapeSchema('programme')], programme, told),
        ...profileEdits(programme, told),
        ...linkEdits(programme.headFile, programme, told),
      ],
    ],
    ...[...programme.chapters, ...plans].map(({ file, parsed }): [string, Edit[]] => [
      file,
      [
        ...(file.includes('/') ? planEdits(parsed, programme, told) : chapterEdits(parsed, programme, told)),
        ...bodyEdits(parsed, programme, told),
        ...linkEdits(parsed, programme, told),
      ],
    ]),
  ]);
}

/** A text with edits made. */
export function edited(text: string, edits: readonly Edit[]): string {
  // Places count from behind the byte order mark.
  const [mark, rest] = text.startsWith('\uFEFF') ? ['\uFEFF', text.slice(1)] : ['', text];
  let result = rest;
  for (const { start, end, text: word } of edits.toSorted((a, b) => b.start - a.start)) {
    const quote = /^["']/.exec(result.slice(start, end))?.[0] ?? '';
    result = result.slice(0, start) + quote + word + quote + result.slice(end);
  }
  return mark + result;
}

function keyEdits(map: DataMap, keys: readonly Named[], { language }: Requirements): Edit[] {
  return [...map.entries.values()].flatMap(({ key, keyRange }) => {
    const named = keys.find(({ id }) => id === key);
    return named === undefined ? [] : [{ ...keyRange, text: wordFor(named, language) }];
  });
}

function dataEdits(
  data: Data | undefined,
  scoped: readonly Scoped[],
  programme: Programme,
  told: Requirements,
): Edit[] {
  if (data?.kind === 'map')
    return [
      ...keyEdits(data, keysIn(scoped), told),
      ...[...data.entries.values()].flatMap(({ key, value }) =>
        dataEdits(value, propertyOf(scoped, key), programme, told),
      ),
    ];
  if (data?.kind === 'list') return data.items.flatMap((item) => dataEdits(item, itemsOf(scoped), programme, told));
  if (data === undefined) return [];
  const value = String(data.value);
  const named = valuesIn(scoped).find(({ id }) => id === value);
  if (named?.name !== undefined) return [{ ...data.range, text: wordFor(named, told.language) }];
  const options = scoped.flatMap(branches).map(({ schema }) => schema);
  if (typeof data.value === 'boolean' && options.some(({ type }) => type === 'boolean'))
    return [{ ...data.range, text: booleanWord(data.value, told.language) }];
  const word = options
    .map(({ refers }) => (refers === undefined ? undefined : refersTo(refers, value, programme, told)))
    .find((each) => each !== undefined);
  return textOf(data.range, word);
}

function textOf(range: Range, word: string | undefined): Edit[] {
  return word === undefined ? [] : [{ ...range, text: word }];
}

/** What a reference is called, if it points to something that has names. */
function refersTo(refers: string, id: string, { catalogues, phases }: Programme, told: Requirements) {
  const [kind, catalogue = ''] = refers.split('/');
  if (kind === 'criterion') return (told.criteria.get(id) ?? told.items.get(id))?.word;
  const among =
    kind === 'catalogue'
      ? (catalogues.get(catalogue)?.entries ?? [])
      : kind === 'phase'
        ? namedPhases(
            phases.map((phase) => phase.id),
            told,
          )
        : [];
  const named = among.find((each) => each.id === id);
  return named && wordFor(named, told.language);
}

function profileEdits({ headFile }: Programme, told: Requirements): Edit[] {
  const list = headFile.head?.entries.get('profiles')?.value;
  const rows = headFile.head?.entries.get('phases')?.value;
  const ids = [
    ...(list?.kind === 'list' ? list.items : []),
    ...(rows?.kind === 'list' ? rows.items.map((row) => row.kind === 'map' && row.entries.get('id')?.value) : []),
  ];
  const known: Named[] = [...told.profiles, ...told.profiles.flatMap(({ phases }) => phases)];
  return ids.flatMap((data) => {
    const named = data && data.kind === 'scalar' ? known.find(({ id }) => id === data.value) : undefined;
    return data && named ? [{ ...data.range, text: wordFor(named, told.language) }] : [];
  });
}

function itemEdits(item: Item | undefined, value: Data, programme: Programme, told: Requirements): Edit[] {
  if (item === undefined || value.kind !== 'map') return [];
  return [
    ...keyEdits(value, namesOf(item.criteria), told),
    ...[...value.entries.values()].flatMap(({ key, value: data }) => {
      const criterion = item.criteria.find(({ name, takesField }) => takesField && name === key);
      return criterion === undefined ? [] : dataEdits(data, [shapeSchema(criterion.shape)], programme, told);
    }),
  ];
}

function chapterEdits({ head }: ParsedFile, programme: Programme, told: Requirements): Edit[] {
  if (head === undefined) return [];
  const section = head.entries.get('section')?.value;
  const own = told.sections.find(({ id }) => section?.kind === 'scalar' && id === section.value);
  const known = [...chapterKeys, ...namesOf(own?.items ?? []), ...namesOf(told.sections)];
  return [
    ...keyEdits(head, known, told),
    ...(section && own ? [{ ...section.range, text: own.word }] : []),
    ...[...head.entries.values()].flatMap(({ key, value }) => {
      if (key === 'phase') return dataEdits(value, [phaseSchema], programme, told);
      const item = own?.items.find(({ name }) => name === key);
      const elsewhere = item === undefined ? told.sections.find(({ id }) => id === key) : undefined;
      if (elsewhere === undefined || value.kind !== 'map') return itemEdits(item, value, programme, told);
      return [
        ...keyEdits(value, namesOf(elsewhere.items), told),
        ...[...value.entries.values()].flatMap((child) =>
          itemEdits(
            elsewhere.items.find(({ name }) => name === child.key),
            child.value,
            programme,
            told,
          ),
        ),
      ];
    }),
  ];
}

const phaseSchema: Scoped = { schema: { type: 'string', refers: 'phase' }, root: {} };

function planEdits({ head }: ParsedFile, programme: Programme, told: Requirements): Edit[] {
  const item = [...told.items.values()].find(({ localPlans }) => localPlans !== undefined);
  if (head === undefined || item === undefined) return [];
  const actors = head.entries.get('actors')?.value;
  return [
    ...keyEdits(head, planKeys, told),
    ...itemEdits(item, head, programme, told),
    ...dataEdits(actors, [shapeSchema('local-actors')], programme, told),
  ];
}

/** Ids in headings and directives: as many parts of the word as were written of the id. */
function bodyEdits(parsed: ParsedFile, programme: Programme, told: Requirements): Edit[] {
  const { requirements, phases, chapters } = programme;
  const phaseIds = phaseIdsOf(phases, requirements);
  const toldPhases = phaseIdsOf(phases, told);
  const chapter = chapters.find(({ file }) => file === parsed.file);
  const { steps } = readChapterText({
    parsed,
    requirements,
    phaseIds,
    language: requirements.language,
    section: chapter?.section,
    sectionBroken: false,
    planItem: chapter ? undefined : [...told.items.values()].find(({ localPlans }) => localPlans !== undefined)?.id,
  });
  const wordOf = (id: string) =>
    (told.criteria.get(id) ?? told.items.get(id) ?? told.sections.find((section) => section.id === id))?.word ??
    toldPhases.get(id)?.word ??
    id;
  const oldWord = (id: string) =>
    (requirements.criteria.get(id) ?? requirements.items.get(id))?.word ??
    requirements.sections.find((section) => section.id === id)?.word ??
    phaseIds.get(id)?.word ??
    id;
  const markEdits = (marks: readonly { id: string; range: Range }[], ids: readonly string[]): Edit[] =>
    marks.flatMap(({ id: written, range }) => {
      const length = written.split('.').length;
      const tail = (id: string) => id.split('.').slice(-length);
      const means = (id: string) =>
        written.split('.').every((part, index) => part === tail(id)[index] || part === tail(oldWord(id))[index]);
      const id = [...ids, ...requirements.sections.map((section) => section.id)].find(means);
      return id === undefined ? [] : [{ ...range, text: tail(wordOf(id)).join('.') }];
    });
  const directiveEdit = (range: Range, id: string): Edit => {
    const written = /^::([^\s[{]+)/.exec(parsed.text.slice(range.start, range.end))?.[1] ?? '';
    const start = range.start + 2;
    return { start, end: start + written.length, text: wordsOf([id], directives, told.language)[0] ?? id };
  };
  return parsed.body.blocks.flatMap((block, index): Edit[] => {
    const step = steps[index];
    if (block.kind === 'heading') return step?.kind === 'heading' ? markEdits(block.marks, step.opens) : [];
    if (block.kind === 'covers') {
      const ids = step?.kind === 'covers' ? step.ids : [];
      const items = ids.flatMap((id) => requirements.criteria.get(id)?.item.id ?? []);
      return [directiveEdit(block.range, 'covers'), ...markEdits(block.marks, [...ids, ...items])];
    }
    if (block.kind !== 'table' || step?.kind !== 'table') return [];
    const ids = step.criterion === undefined ? [] : [step.criterion];
    return [directiveEdit(block.range, 'table'), ...markEdits([block.mark], ids)];
  });
}

function linkEdits({ body, text }: ParsedFile, programme: Programme, told: Requirements): Edit[] {
  const { anchorOf } = linkTargets(programme);
  const { anchorWord } = anchorNames({ phases: programme.phases, requirements: told });
  const catalogues = [...programme.catalogues.values()];
  return body.links.flatMap(({ url, range }): Edit[] => {
    if (text.slice(range.start, range.end) !== url) return [];
    const [, scheme = '', written = '', entry = ''] = /^(katalog:)([^/]*)\/(.*)$/.exec(url) ?? [];
    if (scheme !== '') {
      const catalogue = findNamed(catalogues, written, programme.requirements.language);
      const found = catalogue && findNamed(catalogue.entries, entry, programme.requirements.language);
      const words = [catalogue, found].map((each) => each && wordFor(each, told.language));
      return words.includes(undefined) ? [] : [{ ...range, text: `${scheme}${words.join('/')}` }];
    }
    const [path = '', anchor] = url.split('#');
    if (anchor === undefined || /^[a-z]+:/.test(url)) return [];
    return [{ ...range, text: `${path}#${anchorWord(anchorOf(anchor))}` }];
  });
}
