// Who is who among actors: ids that a cell names, and the parties that an actor works for.

import type { Actor, ActorRef, Party, Step, Task, Transition } from '../generated/types.ts';

/** The ids that a cell names: of one actor, of several, or of a choice. Words in place of an id name nobody. */
export function actorIds(
  cell: Task['responsible'] | Transition['until-taken-over'] | Step['who'] | ActorRef,
): string[] {
  if (typeof cell === 'string') return [cell];
  if (Array.isArray(cell)) return cell.flatMap((each) => actorIds(each));
  if (cell === undefined) return [];
  if ('one-of' in cell) return actorIds(cell['one-of']);
  return 'who' in cell ? actorIds(cell.who) : [];
}

/** True if an actor works at a party: named, or one of each party of its kind. */
export function worksFor(actor: Partial<Actor>, party: Pick<Party, 'id' | 'kind'>): boolean {
  const named = typeof actor.party === 'string' ? [actor.party] : (actor.party ?? []);
  return named.includes(party.id) || actor['party-kind'] === party.kind;
}
