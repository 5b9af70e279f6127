// Reads programme.md: what the programme is, and which model and profiles it is held against.

import { finding, type Finding } from '../finding/finding.ts';
import { tellNear, wordFor } from '../finding/named.ts';
import { suggest } from '../finding/suggest.ts';
import type { Language } from '../locales/locales.ts';
import type { ProgrammeHead } from '../generated/types.ts';
import { keyRangeAt, rangeAt, valueAt, type DataMap } from '../parse/data.ts';
import type { ParsedFile } from '../parse/file.ts';
import type { Schema } from '../schema/load.ts';
import { readData, type Reference } from '../schema/read-data.ts';
import { documentsIn } from '../schema/chapter-words.ts';
import { joinRequirements, type Profile, type Requirements } from '../schema/requirements.ts';
import { readShape, shapeSchema } from '../schema/shapes.ts';
import { validParts } from '../schema/valid-parts.ts';
import { headInIds } from './head-ids.ts';

export interface ReadHead {
  /** programme.md with its data in ids. */
  headFile: ParsedFile;
  head: ProgrammeHead;
  /** What `head` was read from: the file's data without the parts at fault. */
  headData: DataMap;
  requirements: Requirements;
  references: Reference[];
}

/** What a programme cannot be assembled without. */
const needed = ['id', 'title', 'language', 'model', 'status', 'parties'] as const;

/**
 * Reads the head. Undefined when what is needed to assemble the programme is lacking; the findings then say what.
 * @param words words that the repository asks of an answer at the least
 * @param language in which names are read and told
 */
export function readHead(
  written: ParsedFile,
  folderName: string,
  schema: Schema,
  words: number,
  language: Language,
): { read: ReadHead | undefined; findings: Finding[] } {
  const file = headInIds(written, schema, language);
  if (file.head === undefined) {
    const told = file.findings.some(({ weight }) => weight === 'broken');
    return {
      read: undefined,
      findings: told
        ? []
        : [finding('head-missing', 'broken', { file: file.file, start: 0, end: firstLineEnd(file.text) })],
    };
  }
  const shaped = readShape('programme', file.head, file.file, { language });
  const findings = [...file.findings.slice(written.findings.length), ...shaped.findings];
  const schemaOfHead = shapeSchema('programme');
  const data = validParts(file.head, shaped.findings, schemaOfHead);
  const head = readData(data, schemaOfHead).value as Partial<ProgrammeHead>;
  // A list that only holds what is at fault is a list: the rest of the programme can be checked.
  if (valueAt(file.head, ['parties'])?.kind === 'list') head.parties ??= [];
  const place = (path: readonly (string | number)[]) => ({ file: file.file, ...rangeAt(data, path) });

  if (head.id !== undefined && head.id !== folderName.normalize('NFC')) {
    const args = { id: head.id, folder: folderName };
    findings.push(finding('id-not-folder', 'broken', place(['id']), args, { path: ['id'] }));
  }
  findings.push(...twice('parties', file.head, file.file), ...twice('phases', file.head, file.file));

  const { model, modelFindings } = readModel(head, schema, data, file.file);
  findings.push(...modelFindings);
  const profiles: Profile[] = [];
  (head.profiles ?? []).forEach((id, index) => {
    const profile = schema.profiles.get(id);
    const path = ['profiles', index];
    const { args, words: told } = tellNear(id, [...schema.profiles.values()], language);
    if (profile === undefined)
      findings.push(finding('unknown-profile', 'broken', place(path), { value: id, ...args }, { path, words: told }));
    else if (model !== undefined && profile.model !== model.id)
      findings.push(
        finding(
          'profile-of-other-model',
          'broken',
          place(path),
          { value: id, model: profile.model },
          { path, words: { value: wordFor(profile, language) } },
        ),
      );
    else if (profiles.includes(profile))
      findings.push(
        finding('entry-twice', 'broken', place(path), { id }, { path, words: { id: wordFor(profile, language) } }),
      );
    else profiles.push(profile);
  });
  if (model === undefined || !isComplete(head)) return { read: undefined, findings };
  return {
    read: {
      headFile: file,
      head,
      headData: data,
      requirements: joinRequirements(model, profiles, words, language, documentsIn(schema.catalogues.values())),
      references: shaped.references,
    },
    findings,
  };
}

function isComplete(head: Partial<ProgrammeHead>): head is ProgrammeHead {
  return needed.every((key) => head[key] !== undefined);
}

function readModel(head: Partial<ProgrammeHead>, schema: Schema, data: DataMap, file: string) {
  const modelFindings: Finding[] = [];
  if (typeof head.model !== 'string' || !/^[a-z0-9-]+@\d+$/.test(head.model))
    return { model: undefined, modelFindings };
  const [id = '', version = '1'] = head.model.split('@');
  const model = schema.models.get(id);
  const place = { file, ...rangeAt(data, ['model']) };
  const installed = [...schema.models.values()].map((each) => `${each.id}@${each.version}`);
  if (model === undefined)
    modelFindings.push(
      finding(
        'unknown-model',
        'broken',
        place,
        {
          value: head.model,
          suggestions: suggest(head.model, installed),
          known: installed,
        },
        { path: ['model'] },
      ),
    );
  else if (Number(version) > model.version)
    modelFindings.push(
      finding(
        'model-too-new',
        'broken',
        place,
        { value: head.model, installed: `${model.id}@${model.version}` },
        { path: ['model'] },
      ),
    );
  return { model: modelFindings.length === 0 ? model : undefined, modelFindings };
}

/** Rows of a list with the id of an earlier one, whatever else is wrong with them. */
function twice(key: string, data: DataMap, file: string): Finding[] {
  const list = valueAt(data, [key]);
  const ids = (list?.kind === 'list' ? list.items : []).map((row) => {
    const id = valueAt(row, ['id']);
    return id?.kind === 'scalar' ? id.source : '';
  });
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (id === '' || first === index) return [];
    const path = [key, index, 'id'];
    const related = [{ file, ...rangeAt(data, [key, first, 'id']) }];
    return [finding('entry-twice', 'broken', { file, ...rangeAt(data, path) }, { id }, { path, related })];
  });
}

/** The `section:` line or another key of a file's head, for absences. */
export function keyPlace(file: ParsedFile, key: string) {
  const range = file.head && keyRangeAt(file.head, [key]);
  return range && { file: file.file, ...range };
}

export function firstLineEnd(text: string): number {
  const end = /\r|\n/.exec(text);
  return end ? end.index : text.length;
}
