// Groups in which, by the model, every sector that the programme binds has to sit.

import type { Member } from '../generated/types.ts';
import type { Field, Programme } from '../programme/programme.ts';
import { rowsOf, type ShapeRow } from './shape-rows.ts';

export interface JointGroup {
  field: Field;
  members: ShapeRow<Member>[];
}

/** The lists of members whose criterion says `joint`. */
export function jointGroups({ fields, requirements }: Programme): JointGroup[] {
  return [...fields.values()]
    .filter(({ id, shape }) => shape === 'members' && requirements.criteria.get(id)?.source.joint === true)
    .map((field) => ({ field, members: rowsOf<Member>(new Map([[field.id, field]]), 'members') }))
    .filter(({ members }) => members.length > 0);
}
