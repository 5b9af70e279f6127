// Who is to have a local plan: the parties of the kinds that the model names, but for those that say otherwise.

import type { Party } from '../generated/types.ts';
import type { Item } from '../schema/requirements.ts';

/** Those of the parties from which the item's plan is due. */
export function partiesDue(parties: readonly Party[], { localPlans }: Pick<Item, 'localPlans'>): Party[] {
  return parties.filter((party) => party['local-plan'] ?? localPlans?.due.includes(party.kind) ?? false);
}
