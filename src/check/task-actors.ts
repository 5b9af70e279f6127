// Whom tasks and transitions name, and the parties that actors work for.

import type { Actor, ActorRef, Party, Task, Transition } from '../generated/types.ts';

/** Whoever may be responsible: one, those of whom one is in each case, or none. */
export function responsibleOf({ responsible }: Partial<Task>): ActorRef[] {
  if (responsible === undefined) return [];
  if (typeof responsible === 'string' || 'other' in responsible) return [responsible];
  const oneOf = 'one-of' in responsible ? responsible['one-of'] : [];
  // An unknown key stays in what is read: it is no actor.
  return oneOf.filter((each) => typeof each === 'string' || 'other' in each);
}

/** Ids of the actors that may be responsible. */
export function responsibleIds(task: Partial<Task>): string[] {
  return idsOf(responsibleOf(task));
}

/** Ids of the actors that have a part in the task, responsible or not. */
export function actorIds(task: Partial<Task>): string[] {
  return [...responsibleIds(task), ...idsOf(task.involved ?? [])];
}

/** Ids of the actors that do a step of a transition. */
export function stepActorIds({ steps = [] }: Partial<Transition>): string[] {
  return steps.flatMap(({ who = [] }) => idsOf(Array.isArray(who) ? who : [who]));
}

function idsOf(named: readonly ActorRef[]): string[] {
  return named.filter((each) => typeof each === 'string');
}

/** True if an actor works at a party: named, or one of each party of its kind. */
export function worksFor(actor: Partial<Actor>, party: Pick<Party, 'id' | 'kind'>): boolean {
  return [actor.party ?? []].flat().includes(party.id) || actor['party-kind'] === party.kind;
}
