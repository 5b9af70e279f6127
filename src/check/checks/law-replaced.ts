// Finds interventions that cite, and texts that link to, an act or paragraph which another has replaced for the group of the programme.

import type { Args } from '../../finding/finding.ts';
import type { Act, Intervention, Replacement } from '../../generated/types.ts';
import type { Language } from '../../locales/locales.ts';
import { catalogueUses } from '../../programme/catalogue-uses.ts';
import type { Programme } from '../../programme/programme.ts';
import { legislationOf } from '../../schema/catalogue-ids.ts';
import { actWords } from '../../schema/provision-words.ts';
import { citedIn, type Citation } from '../cited-law.ts';
import { allRows, faultIn } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const lawReplaced: Check = {
  id: 'law-replaced',
  weight: 'should',
  run(programme, { day }) {
    const { head, catalogues } = programme;
    const legislation = legislationOf(catalogues);
    if (legislation === undefined) return [];
    const acts = legislation.entries;
    const ages = head['target-group']?.ages;
    // Without ages nobody knows whether there are children: what is replaced for them only is left alone.
    const youngest = ages === undefined ? Infinity : (ages.from ?? 0);
    const concerns = ({ since, under }: Replacement) => since <= day && (under === undefined || youngest < under);
    const told = (citation: Citation) =>
      replacementsOf(citation)
        .filter(({ replacement }) => concerns(replacement))
        .map(({ replacement, cited }) => ({
          code: replacement.under === undefined ? ('law-replaced' as const) : ('law-replaced-for-young' as const),
          args: argsOf(replacement, cited, acts, head.language),
        }));
    const inFields = allRows<Intervention>(programme, 'interventions').flatMap((row) =>
      lawsOf(row.value.law).flatMap(({ text, path }) =>
        citedIn(text, acts)
          .flatMap(told)
          .map(({ code, args }) => faultIn(code, row, path, args)),
      ),
    );
    const inLinks = linkedActs(programme, legislation.id, acts).flatMap(({ citation, place, id }) =>
      told(citation).map((each) => ({ ...each, place, ...(id === undefined ? {} : { id }) })),
    );
    return [...inFields, ...inLinks];
  },
};

/** Where texts link to acts: each link once, however often a definition is used. */
function linkedActs(programme: Programme, catalogue: string, acts: readonly Act[]) {
  const uses = catalogueUses(programme).filter((use) => use.by === 'link' && use.catalogue === catalogue);
  return uses.flatMap(({ entry, part, file, range, criteria }, index) => {
    const act = acts.find((each) => each.id === entry);
    const first = uses.findIndex((each) => each.file === file && each.range.start === range.start) === index;
    if (act === undefined || !first) return [];
    const citation: Citation = { act, paragraphs: part === undefined ? [] : [part] };
    return [{ citation, place: { file, ...range }, id: criteria[0] }];
  });
}

/** The texts of a law cell, and where in the row each stands. */
function lawsOf(law: Intervention['law']): { text: string; path: (string | number)[] }[] {
  const texts: unknown[] = Array.isArray(law) ? law : [law];
  return texts.flatMap((text, index) =>
    typeof text === 'string' ? [{ text, path: Array.isArray(law) ? ['law', index] : ['law'] }] : [],
  );
}

/** What has replaced what is cited, and the ids of that. */
function replacementsOf({ act, paragraphs }: Citation): { replacement: Replacement; cited: string[] }[] {
  return (act.replaced ?? []).flatMap((replacement) => {
    const gone = replacement.paragraphs;
    const cited =
      gone === undefined ? [act.id] : paragraphs.filter((id) => gone.includes(id)).map((id) => `${act.id}/${id}`);
    return cited.length === 0 ? [] : [{ replacement, cited }];
  });
}

function argsOf(
  { by, under, since, outside }: Replacement,
  cited: readonly string[],
  acts: readonly Act[],
  language: Language,
): Args {
  const titleOf = (id: string) => {
    const [act = '', part] = id.split('/', 2);
    return actWords(acts.find((each) => each.id === act)?.title[language] ?? act, part, language);
  };
  return { cited: cited.map(titleOf), by: by.map(titleOf), ids: by, age: under, start: since, source: outside.name };
}
