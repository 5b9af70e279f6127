// Reads the keys and values of programme.md as ids: first those of its form, then what model and profiles give names to.

import type { Language } from '../locales/locales.ts';
import { valueAt, type Data, type DataMap } from '../parse/data.ts';
import type { ParsedFile } from '../parse/file.ts';
import type { Schema } from '../schema/load.ts';
import { toIds, valueToId, type Reading } from '../schema/names.ts';
import { joinRequirements } from '../schema/requirements.ts';
import { shapeSchema } from '../schema/shapes.ts';
import { idFinder } from './find-id.ts';

/** programme.md whose data hold ids only. Keys that stand twice, once in each language, become findings of the file. */
export function headInIds(file: ParsedFile, schema: Schema, language: Language): ParsedFile {
  if (file.head === undefined || language === 'en') return file;
  const top = [shapeSchema('programme')];
  const findId = idFinder(schema.catalogues, language, undefined, []);
  const reading: Reading = { language, file: file.file, findId, findings: [] };
  const installed = [...schema.profiles.values()];
  const head = changed(toIds(file.head, top, reading), ['profiles', '*'], (id) => valueToId(id, installed, language));
  const findings = [...file.findings, ...reading.findings];

  const stated = (data: Data | undefined) => (data?.kind === 'scalar' ? data.source : '');
  const model = schema.models.get(stated(valueAt(head, ['model'])).replace(/@.*/, ''));
  if (model === undefined) return { ...file, head: head as DataMap, findings };
  const list = valueAt(head, ['profiles']);
  const named = (list?.kind === 'list' ? list.items : []).map((each) => (each.kind === 'scalar' ? each.value : ''));
  const profiles = installed.filter((profile) => profile.model === model.id && named.includes(profile.id));
  const phases = profiles.flatMap((profile) => profile.phases);
  const requirements = joinRequirements(model, profiles, 0, language);
  // A phase of its own that a programme calls as a profile does is the profile's.
  const withPhases = changed(head, ['phases', '*', 'id'], (id) => valueToId(id, phases, language));
  const whole = toIds(withPhases, top, {
    ...reading,
    findId: idFinder(schema.catalogues, language, requirements, phases),
  });
  return { ...file, head: whole as DataMap, findings };
}

/** Data with what stands at a path changed; `*` is every entry of a list. */
function changed(data: Data, path: readonly string[], change: (data: Data) => Data): Data {
  const [step, ...rest] = path;
  if (step === undefined) return change(data);
  if (data.kind === 'list')
    return step === '*' ? { ...data, items: data.items.map((item) => changed(item, rest, change)) } : data;
  if (data.kind !== 'map') return data;
  const entries = [...data.entries].map(
    ([key, entry]) => [key, key === step ? { ...entry, value: changed(entry.value, rest, change) } : entry] as const,
  );
  return { ...data, entries: new Map(entries) };
}
