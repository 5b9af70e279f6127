// What a programme says of each of its actors: what they do, what passes through their hands, and whom they work with.

import { rowsOf, type ShapeRow } from '../check/shape-rows.ts';
import { actorIds, responsibleIds, stepActorIds } from '../check/task-actors.ts';
import type { Actor, ActorRef, Contact, LocalActor, Task, Transition } from '../generated/types.ts';
import type { Programme } from '../programme/programme.ts';

/** Who an actor is at one party, by its local plan. */
export interface LocalRole {
  party: string;
  name: string | undefined;
  contact: Contact | undefined;
}

export interface Role {
  id: string;
  name: string;
  /** Undefined for one that only local plans name. */
  actor: Partial<Actor>;
  locals: LocalRole[];
}

export interface RoleTasks {
  /** Those that the actor is, or may be, responsible for. */
  own: ShapeRow<Task>[];
  /** Those of others that it is involved in. */
  shared: ShapeRow<Task>[];
}

export interface RoleTransitions {
  into: ShapeRow<Transition>[];
  out: ShapeRow<Transition>[];
  /** Between others, with a step, a start or a responsibility of the actor's. */
  others: ShapeRow<Transition>[];
}

/** An id that can be a file's name on any system. */
const usable = /^[a-z0-9æøå]+(?:-[a-z0-9æøå]+)*$/;

/** The actors of a programme in its own order, then those that only local plans name. Each has a page. */
export function rolesOf(programme: Programme): Role[] {
  const roles = new Map<string, Role>();
  for (const { value } of rowsOf<Actor>(programme.fields, 'actors'))
    if (isUsable(value.id) && !roles.has(value.id))
      roles.set(value.id, { id: value.id, name: value.name ?? value.id, actor: value, locals: [] });
  for (const { party, actors } of programme.localPlans)
    for (const { value } of rowsOf<LocalActor>(new Map([[actors.id, actors]]), actors.shape)) {
      const { id, name, contact } = value;
      if (!isUsable(id)) continue;
      const role = roles.get(id) ?? { id, name: name ?? id, actor: { party }, locals: [] };
      role.locals.push({ party, name, contact });
      roles.set(id, role);
    }
  return [...roles.values()];
}

/** The kinds of party that somebody works for; none for the citizen. */
export function kindsOf({ actor }: Role, { head }: Programme): string[] {
  const named = [actor.party ?? []].flat();
  const kinds = head.parties.filter(({ id }) => named.includes(id)).map(({ kind }) => kind);
  return [...new Set([...kinds, ...(actor['party-kind'] === undefined ? [] : [actor['party-kind']])])];
}

function isUsable(id: string | undefined): id is string {
  return id !== undefined && usable.test(id);
}

/** The tasks that an actor has a part in. */
export function tasksOf({ fields }: Programme, actor: string): RoleTasks {
  const tasks = rowsOf<Task>(fields, 'tasks').filter(({ value }) => actorIds(value).includes(actor));
  const isOwn = ({ value }: ShapeRow<Task>) => responsibleIds(value).includes(actor);
  return { own: tasks.filter(isOwn), shared: tasks.filter((task) => !isOwn(task)) };
}

/** The transitions that an actor has a part in. */
export function transitionsOf({ fields }: Programme, actor: string): RoleTransitions {
  const all = rowsOf<Transition>(fields, 'transitions').filter(({ value }) => inTransition(value).includes(actor));
  const out = all.filter(({ value }) => value.from === actor);
  const into = all.filter((each) => each.value.to === actor && !out.includes(each));
  return { into, out, others: all.filter((each) => !into.includes(each) && !out.includes(each)) };
}

/** Ids of the other actors of an actor's tasks and transitions, in the programme's order. */
export function colleaguesOf(programme: Programme, actor: string): Role[] {
  const { own, shared } = tasksOf(programme, actor);
  const { into, out, others } = transitionsOf(programme, actor);
  const ids = new Set([
    ...[...own, ...shared].flatMap(({ value }) => actorIds(value)),
    ...[...into, ...out, ...others].flatMap(({ value }) => inTransition(value)),
  ]);
  return rolesOf(programme).filter(({ id }) => id !== actor && ids.has(id));
}

/** Ids of everybody whom a transition names. */
function inTransition(transition: Partial<Transition>): string[] {
  const { from, to, initiators = [] } = transition;
  const until = transition['until-taken-over'];
  const named = [from, to, ...initiators.map(whoOf), until === undefined ? undefined : whoOf(until)];
  return [...named.filter((each) => typeof each === 'string'), ...stepActorIds(transition)];
}

function whoOf(value: ActorRef | { who?: ActorRef }): ActorRef | undefined {
  return typeof value === 'object' && 'who' in value ? value.who : (value as ActorRef);
}
