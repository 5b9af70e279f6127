// The language that a programme is written in: found before anything is read by it.

import { wordFor } from '../finding/named.ts';
import type { Language } from '../locales/locales.ts';
import type { Data, DataMap } from '../parse/data.ts';
import { keysIn } from '../schema/names.ts';
import { shapeSchema } from '../schema/shapes.ts';

const keys = keysIn([shapeSchema('programme')]);
const words = (language: Language) => new Set(keys.map((key) => wordFor(key, language)));
const danish = without(words('da'), words('en'));
const english = without(words('en'), words('da'));

/**
 * What `language` says; else the language that the key for it or the other keys are written in. Undefined if nothing tells.
 * @param head the data of programme.md as they are written
 */
export function languageOf(head: DataMap | undefined): Language | undefined {
  const keyOf = keys.find(({ id }) => id === 'language') ?? { id: 'language' };
  const stated = textOf(head?.entries.get(keyOf.id)?.value);
  if (stated === 'da' || stated === 'en') return stated;
  const named = textOf(head?.entries.get(wordFor(keyOf, 'da'))?.value);
  if (named !== undefined) return named === 'en' ? 'en' : 'da';
  const written = [...(head?.entries.keys() ?? [])];
  if (written.some((key) => danish.has(key))) return 'da';
  return written.some((key) => english.has(key)) ? 'en' : undefined;
}

function textOf(data: Data | undefined): string | undefined {
  return data?.kind === 'scalar' ? data.source : undefined;
}

function without(all: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...all].filter((each) => !others.has(each)));
}
