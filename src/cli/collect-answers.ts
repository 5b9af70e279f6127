// Gathers what has to be known of a new programme: from the command line, and by asking for the rest if somebody is there.

import { suggest } from '../finding/suggest.ts';
import type { Language } from '../locales/locales.ts';
import { say } from '../locales/locales.ts';
import type { Schema } from '../schema/load.ts';
import type { NewParty, NewProgramme } from '../starter/answers.ts';
import type { Asker } from './asker.ts';
import { distinct, faultOf, idFrom, kindChoices, partyId, readAges, readName, readParty } from './read-words.ts';
import { Refusal, tellRefusal } from './refusal.ts';

/** What may be said on the command line. */
export interface NewFlags {
  title?: string;
  model?: string;
  profile?: readonly string[];
  language?: Language;
  ages?: string;
  region?: string;
  party?: readonly string[];
}

/** What is there to be chosen from, and the language of questions and messages. */
export interface Choosing {
  schema: Schema;
  lang: Language;
}

/**
 * @param asker undefined where nobody can be asked: then all that is needed has to stand in the flags
 * @param refuseTaken throws if a programme of that name cannot be written
 * @throws Refusal for what cannot be, and for what is lacking
 */
export async function collectAnswers(
  name: string | undefined,
  flags: NewFlags,
  choosing: Choosing,
  asker: Asker | undefined,
  refuseTaken: (id: string) => void,
): Promise<NewProgramme> {
  const { lang } = choosing;
  // Everything that was said is read before anything is asked.
  const read = {
    id: name === undefined ? undefined : readName(name),
    title: flags.title === undefined ? undefined : readLine(flags.title),
    model: flags.model === undefined ? onlyModel(choosing) : readModel(flags.model, choosing),
    profiles: flags.profile,
    ages: flags.ages === undefined ? undefined : readAges(flags.ages),
    region: flags.region === undefined ? undefined : readLine(flags.region),
    parties: flags.party && distinct(flags.party.map((each) => readParty(each, lang))),
  };
  if (read.id !== undefined) refuseTaken(read.id);
  if (read.model !== undefined && read.profiles !== undefined) readProfiles(read.profiles, read.model, choosing);
  if (asker === undefined) {
    const { id, title, model, parties } = read;
    if (id === undefined || !title || model === undefined || parties === undefined)
      throw new Refusal('cli.new.lacking', {
        blanks: {
          flags: [
            ...(id === undefined ? [`<${say(lang, 'cli.new.name')}>`] : []),
            ...(title ? [] : ['--title']),
            ...(model === undefined ? ['--model'] : []),
            ...(parties === undefined ? ['--party'] : []),
          ],
        },
      });
    const profiles = readProfiles(read.profiles ?? [], model, choosing);
    const language = flags.language ?? 'da';
    return {
      ...read,
      id,
      title,
      language,
      model,
      profiles,
      parties,
      region: read.region || undefined,
      illustrative: false,
    };
  }
  return ask(read, flags, choosing, asker, refuseTaken);
}

type Read = Partial<Pick<NewProgramme, 'id' | 'title' | 'model' | 'profiles' | 'ages' | 'region' | 'parties'>>;

async function ask(
  read: { [Key in keyof Read]: Read[Key] | undefined },
  flags: NewFlags,
  choosing: Choosing,
  asker: Asker,
  refuseTaken: (id: string) => void,
): Promise<NewProgramme> {
  const { lang, schema } = choosing;
  const fault = (reader: () => unknown) => faultOf(reader, (refusal) => tellRefusal(refusal, lang));
  const needed = (answer: string) => (answer.trim() === '' ? say(lang, 'cli.new.ask.needed') : undefined);

  const title = read.title || readLine(await asker.text(say(lang, 'cli.new.ask.title'), '', needed));
  const id =
    read.id ??
    readName(
      await asker.text(say(lang, 'cli.new.ask.name'), idFrom(title) ?? '', (answer) =>
        fault(() => refuseTaken(readName(answer))),
      ),
    );
  const language =
    flags.language ??
    ((await asker.choose(say(lang, 'cli.new.ask.language'), [
      { value: 'da', label: 'dansk' },
      { value: 'en', label: 'English' },
    ])) as Language);
  const models = [...schema.models.values()].map((model) => ({ value: nameOf(model), label: model.title[lang] }));
  const model = read.model ?? (await asker.choose(say(lang, 'cli.new.ask.model'), models));
  const offered = profilesOf(model, schema).map((profile) => ({ value: profile.id, label: profile.title[lang] }));
  const profiles = readProfiles(
    read.profiles ?? (offered.length > 0 ? await asker.chooseMany(say(lang, 'cli.new.ask.profiles'), offered) : []),
    model,
    choosing,
  );
  const years =
    read.ages === undefined
      ? await asker.text(say(lang, 'cli.new.ask.ages'), '', (answer) =>
          answer.trim() === '' ? undefined : fault(() => readAges(answer)),
        )
      : '';
  const ages = read.ages ?? (years.trim() === '' ? undefined : readAges(years));
  const region = read.region ?? readLine(await asker.text(say(lang, 'cli.new.ask.region'), '', () => undefined));
  const parties = read.parties ?? (await askParties(choosing, asker));
  return { id, title, language, model, profiles, ages, region: region || undefined, parties, illustrative: false };
}

/** Parties one by one, until an empty name; at least one. */
async function askParties({ lang }: Choosing, asker: Asker): Promise<NewParty[]> {
  const parties: NewParty[] = [];
  for (;;) {
    const question = say(lang, parties.length === 0 ? 'cli.new.ask.first-party' : 'cli.new.ask.party');
    const name = readLine(
      await asker.text(question, '', (answer) => {
        if (answer.trim() === '') return parties.length === 0 ? say(lang, 'cli.new.ask.needed') : undefined;
        const party = (): unknown => distinct([...parties, { id: partyId(undefined, answer), name: answer, kind: '' }]);
        return faultOf(party, (refusal) => tellRefusal(refusal, lang));
      }),
    );
    if (name === '') return parties;
    const kind = await asker.choose(say(lang, 'cli.new.ask.kind', { name }), kindChoices(lang));
    parties.push({ id: partyId(undefined, name), name, kind });
  }
}

function readLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function nameOf({ id, version }: { id: string; version: number }): string {
  return `${id}@${version}`;
}

/** Where there is one model only, nothing has to be chosen. */
function onlyModel({ schema }: Choosing): string | undefined {
  const [model, ...others] = schema.models.values();
  return model !== undefined && others.length === 0 ? nameOf(model) : undefined;
}

/** A model by its id, with or without a version. */
function readModel(written: string, { schema }: Choosing): string {
  const [id = '', version] = written.split('@');
  const model = schema.models.get(id);
  const known = [...schema.models.values()].map(nameOf);
  const older = version !== undefined && /^[1-9]\d*$/.test(version) && Number(version) <= (model?.version ?? 0);
  if (model !== undefined && version === undefined) return nameOf(model);
  if (model !== undefined && older) return written;
  throw new Refusal('finding.unknown-model.found', {
    blanks: { value: written },
    suggestions: suggest(written, known),
    known,
  });
}

function profilesOf(model: string, schema: Schema) {
  return [...schema.profiles.values()].filter((profile) => profile.model === model.split('@')[0]);
}

function readProfiles(ids: readonly string[], model: string, { schema }: Choosing): string[] {
  const known = profilesOf(model, schema).map(({ id }) => id);
  const wrong = ids.find((id) => !known.includes(id));
  if (wrong === undefined) return [...new Set(ids)];
  const other = schema.profiles.get(wrong);
  throw new Refusal(other ? 'finding.profile-of-other-model.found' : 'finding.unknown-profile.found', {
    blanks: { value: wrong, model: other?.model },
    suggestions: suggest(wrong, known),
    known,
  });
}
