// Finds interventions that cite an act or paragraph which another has replaced for the group of the programme.

import type { Act, Intervention, Replacement } from '../../generated/types.ts';
import type { Language } from '../../locales/locales.ts';
import { legislationOf } from '../../schema/catalogue-ids.ts';
import { citedIn, type Citation } from '../cited-law.ts';
import { allRows, faultIn } from '../shape-rows.ts';
import type { Check } from './check.ts';

export const lawReplaced: Check = {
  id: 'law-replaced',
  weight: 'should',
  run(programme, { day }) {
    const { head, catalogues } = programme;
    const acts = legislationOf(catalogues)?.entries ?? [];
    const ages = head['target-group']?.ages;
    // Without ages nobody knows whether there are children: what is replaced for them only is left alone.
    const youngest = ages === undefined ? Infinity : (ages.from ?? 0);
    const concerns = ({ since, under }: Replacement) => since <= day && (under === undefined || youngest < under);
    return allRows<Intervention>(programme, 'interventions').flatMap((row) =>
      lawsOf(row.value.law).flatMap(({ text, path }) =>
        citedIn(text, acts).flatMap((citation) =>
          replacementsOf(citation)
            .filter(({ replacement }) => concerns(replacement))
            .map(({ replacement, cited }) =>
              faultIn(replacement.under === undefined ? 'law-replaced' : 'law-replaced-for-young', row, path, {
                cited: cited.map((each) => titleOf(each, acts, head.language)),
                by: replacement.by.map((each) => titleOf(each, acts, head.language)),
                ids: replacement.by,
                age: replacement.under,
                start: replacement.since,
                source: replacement.outside.name,
              }),
            ),
        ),
      ),
    );
  },
};

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

function titleOf(id: string, acts: readonly Act[], language: Language): string {
  const [act = '', paragraph] = id.split('/', 2);
  const title = acts.find((each) => each.id === act)?.title[language] ?? act;
  return paragraph === undefined ? title : `${title} § ${paragraph}`;
}
