// What a programme is, as data: the same in programmes.json and in its own programme.json.

import type { SiteProgrammeHead } from '../../src/generated/types.ts';
import type { Published } from '../../src/publish/site-data.ts';
import { pathOf, type PageContext } from '../context.ts';

/** The head of a programme without what is the planners' own, such as waivers. */
export function programmeHead({ programme }: Published, { link }: PageContext): SiteProgrammeHead {
  const { head, id, phases, requirements } = programme;
  const { version, region, 'target-group': group, 'valid-from': from, 'valid-to': to, 'next-revision': next } = head;
  return {
    id,
    title: head.title,
    language: head.language,
    status: head.status,
    illustrative: head.illustrative === true,
    ...(version === undefined ? {} : { version }),
    ...(region === undefined ? {} : { region }),
    model: head.model,
    profiles: requirements.profiles.map((profile) => profile.id),
    ...(from === undefined ? {} : { 'valid-from': from }),
    ...(to === undefined ? {} : { 'valid-to': to }),
    ...(next === undefined ? {} : { 'next-revision': next }),
    ...(group === undefined ? {} : { 'target-group': group }),
    parties: head.parties.map(({ id, name, kind, contact }) => ({
      id,
      name,
      kind,
      ...(contact === undefined ? {} : { contact }),
    })),
    phases: phases.map(({ id, name }) => ({ id, name })),
    revisions: head.revisions ?? [],
    page: link(pathOf.programme(id)),
    data: link(pathOf.programmeData(id)),
  };
}
