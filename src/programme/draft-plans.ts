// The local plans of a programme as far as each can be read alone.

import { finding, type Finding } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import type { ParsedFile } from '../parse/file.ts';
import type { Requirements } from '../schema/requirements.ts';
import type { FindId } from '../schema/names.ts';
import { planInIds } from './chapter-ids.ts';
import { noFields, titleOf, type Draft } from './draft-chapter.ts';
import type { PhaseIds } from './ids.ts';
import { entriesTwice, joinFields } from './join-fields.ts';
import { readChapterText } from './read-chapter-text.ts';
import { readPlanFields } from './read-fields.ts';
import type { ReadHead } from './read-head.ts';

/** The plans in local/, each read as answers to the item of the model that is answered there. */
export function draftPlans(
  files: ReadonlyMap<string, ParsedFile>,
  head: ReadHead['head'],
  requirements: Requirements,
  findId: FindId,
  phaseIds: PhaseIds,
  findings: Finding[],
) {
  const item = [...requirements.items.values()].find(({ localPlans }) => localPlans !== undefined);
  const parties = new Map(head.parties.map((party) => [party.id, party]));
  return [...files.values()]
    .filter(({ file }) => file.startsWith('local/'))
    .flatMap((written) => {
      const party = written.file.slice('local/'.length, -'.md'.length);
      const known = parties.get(party);
      if (known === undefined || item === undefined) {
        const fileStart = { file: written.file, start: 0, end: 0 };
        findings.push(
          item === undefined
            ? finding('plan-not-asked', 'broken', fileStart, { party })
            : finding('plan-unknown-party', 'broken', fileStart, {
                party,
                suggestions: suggest(party, parties.keys()),
                known: [...parties.keys()],
              }),
        );
        return [];
      }
      const parsed = planInIds(written, item, requirements, findId);
      findings.push(...parsed.findings.slice(written.findings.length));
      const text = readChapterText({
        parsed,
        requirements,
        phaseIds,
        language: head.language,
        section: undefined,
        sectionBroken: false,
        planItem: item.id,
      });
      const read = parsed.head ? readPlanFields(parsed.head, parsed.file, item, head.language) : noFields();
      const actors = { id: 'actors', shape: 'local-actors', list: true, rows: read.actors };
      findings.push(...text.findings, ...read.findings, ...entriesTwice(actors));
      const entry = parsed.head?.entries.get('title')?.value;
      const { title, titleHeading } = titleOf(
        parsed,
        entry?.kind === 'scalar' && entry.source !== '' ? entry.source : undefined,
        known.name,
      );
      const draft: Draft = {
        file: parsed.file,
        parsed,
        title,
        titleHeading,
        section: undefined,
        sectionRange: undefined,
        phase: undefined,
        text,
        fields: read,
      };
      return [{ party, draft, fields: joinFields(read.parts), actors }];
    });
}
