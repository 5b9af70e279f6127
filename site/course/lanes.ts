// The lanes of a course: its actors, or where more than twelve act their parties; and one each for what no actor alone has.

import { isMessageKey, listOf } from '../../src/locales/locales.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { isObjectRow, type ObjectRow } from '../components/columns.ts';
import { namesOf } from '../components/names.ts';
import { unsaidWords } from '../components/unsaid.tsx';
import type { PageContext } from '../context.ts';

/** With more actors than this that act, the lanes are parties: more would be no course at a glance. */
export const mostActors = 12;
/** One of several is named in the figure up to this many; the table names all. */
const mostNamed = 3;

/** A lane or a column. */
export interface Named {
  id: string;
  title: string;
}

/** Where a task or the end of a transition belongs. */
export interface Seat {
  lane: string;
  /** In full. */
  name: string;
  /** What the lane's title does not say: short, and in full. */
  who: string | undefined;
  whoInFull: string | undefined;
}

export interface Lanes {
  /** Every lane there may be, in order. */
  all: readonly Named[];
  /** The seat of what stands as responsible, from or to; undefined where nothing stands. */
  seatOf: (value: unknown) => Seat | undefined;
  other: Seat;
  nobody: Seat;
  /** For what moves nobody, such as a meeting. */
  unmoved: Seat;
  /** Actors that no value names. */
  idle: readonly string[];
}

/** @param values everything that stands as responsible, from or to */
export function lanesOf(published: Published, context: PageContext, values: readonly unknown[]): Lanes {
  const { t, language } = context;
  const nameOf = namesOf(published, context);
  const rows = [...published.programme.fields.values()]
    .filter(({ shape }) => shape === 'actors')
    .flatMap((field) => field.rows.filter(isObjectRow));
  const actors = new Map(
    rows.flatMap((row) =>
      row.id === undefined ? [] : [[row.id, { row, name: nameOf('actor', row.id)?.text ?? row.id }]],
    ),
  );
  const acting = new Set(values.filter((value) => typeof value === 'string' && actors.has(value)));
  const byParty = acting.size > mostActors;
  const laneOf = ({ row, name }: { row: ObjectRow; name: string }, id: string): Named =>
    byParty ? partyLane(row, published, context) : { id: `actor:${id}`, title: name };
  const actorLanes = new Map([...actors].map(([id, actor]) => [id, laneOf(actor, id)]));

  const special = (id: string, title: string): { named: Named; seat: Seat } => ({
    named: { id, title },
    seat: { lane: id, name: title, who: undefined, whoInFull: undefined },
  });
  const oneOf = special('one-of', t('site.course.one-of'));
  const other = special('other', t('site.course.other'));
  const nobody = special('nobody', unsaidWords('tasks', 'responsible', context));
  const unmoved = special('unmoved', t('site.course.unmoved'));

  const nameIn = (value: unknown): string | undefined => {
    if (typeof value === 'string') return actors.get(value)?.name ?? value;
    const words = (value as { other?: unknown } | null)?.other;
    return typeof words === 'string' ? words : undefined;
  };
  const seatOf = (value: unknown): Seat | undefined => {
    const members = (value as { 'one-of'?: unknown } | null | undefined)?.['one-of'];
    if (Array.isArray(members)) {
      const names = members.map(nameIn).filter((name) => name !== undefined);
      if (names.length === 0) return undefined;
      const decider = (value as { 'decided-by'?: unknown })['decided-by'];
      const list = listOf(language, names, 'disjunction');
      const whoInFull = typeof decider === 'string' ? t('site.course.decided-by', { who: list, decider }) : list;
      const short = names.length > mostNamed ? t('site.course.one-of-many', { count: names.length }) : list;
      return { lane: oneOf.named.id, name: list, who: short, whoInFull };
    }
    const name = value === undefined || value === null ? undefined : nameIn(value);
    if (name === undefined || name.trim() === '') return undefined;
    const lane = typeof value === 'string' ? actorLanes.get(value) : undefined;
    if (lane === undefined) return { lane: other.named.id, name, who: name, whoInFull: name };
    const who = lane.title === name ? undefined : name;
    return { lane: lane.id, name, who, whoInFull: who };
  };
  const named = new Set(
    values.flatMap((value) => {
      const members = (value as { 'one-of'?: unknown } | null | undefined)?.['one-of'];
      return Array.isArray(members) ? (members as unknown[]) : [value];
    }),
  );
  const distinct = new Map([...actorLanes.values()].map((lane) => [lane.id, lane]));
  return {
    all: [...distinct.values(), ...[oneOf, other, nobody, unmoved].map((each) => each.named)],
    seatOf,
    other: other.seat,
    nobody: nobody.seat,
    unmoved: unmoved.seat,
    idle: [...actors].filter(([id]) => !named.has(id)).map(([, { name }]) => name),
  };
}

/** The party or parties of an actor as one lane; an actor who is at none takes part without being bound. */
function partyLane({ value }: ObjectRow, { programme }: Published, context: PageContext): Named {
  const ids = [value['party']].flat().filter((id) => typeof id === 'string');
  if (ids.length > 0) {
    const names = ids.map((id) => programme.head.parties.find((party) => party.id === id)?.name ?? id);
    return { id: `party:${ids.toSorted().join(' ')}`, title: listOf(context.language, names) };
  }
  const kind = value['party-kind'];
  if (typeof kind === 'string') {
    const each = `site.each.${kind}`;
    return { id: `kind:${kind}`, title: isMessageKey(each) ? context.t(each) : kind };
  }
  return { id: 'unbound', title: unsaidWords('actors', 'party', context) };
}
