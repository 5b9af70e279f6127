// Who stands behind a programme, short enough for each of its pages: Region Nord og 3 kommuner.

import type { Party } from '../../src/generated/types.ts';
import { isMessageKey } from '../../src/locales/locales.ts';
import type { PageContext } from '../context.ts';

/** The authorities that agree with each other come first, whatever the order of the programme. */
const foremost: readonly string[] = ['region', 'municipality'];
/** More would fill the first screen of a phone. */
const most = 3;

/** One of a kind by its name, several by how many they are; what is too much for a line as others. */
export function partiesInShort(parties: readonly Party[], { t }: PageContext): string[] {
  const kinds = [...new Set([...foremost, ...parties.map(({ kind }) => kind)])];
  const groups = kinds.map((kind) => parties.filter((party) => party.kind === kind)).filter(({ length }) => length > 0);
  const shown = groups.length > most ? groups.slice(0, most - 1) : groups;
  const others = groups.slice(shown.length).flat().length;
  const words = shown.map((group) => {
    const [first] = group;
    const key = `site.parties.${first?.kind ?? ''}`;
    return group.length > 1 && isMessageKey(key) ? t(key, { count: group.length }) : (first?.name ?? '');
  });
  return others === 0 ? words : [...words, t('site.parties.others', { count: others })];
}
