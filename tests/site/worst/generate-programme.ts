// A programme in which every field of the model is filled by its shape, as large and as awkward as asked: for pages that have to hold whatever is written.

import { stringify } from 'yaml';
import type { CatalogueSource, ModelSource } from '../../../src/generated/types.ts';
import { rowId, rowsOfShape, type Pool } from './rows-of-shape.ts';

const longWord = 'Speciallægepraksiskoordinationsudvalgsmødeindkaldelsesfristforlængelse';
const partyKinds = ['region', 'hospital', 'municipality', 'general-practice', 'school', 'organisation'];

/** Citizens are sorted into a handful: three by the model. */
const mostLevels = 5;

export interface Size {
  phases: number;
  actors: number;
  parties: number;
  /** Of every other list; of levels at most a handful. */
  rows: number;
}

/** @returns the text of each file of the programme's folder */
export function generateProgramme(
  id: string,
  size: Size,
  model: ModelSource,
  catalogues: readonly CatalogueSource[],
): Record<string, string> {
  const parties = Array.from({ length: size.parties }, (_, index) => ({
    id: `part-${index + 1}`,
    name: index % 3 === 0 ? `Part ${index + 1} ${longWord}` : `Part nummer ${index + 1}`,
    kind: partyKinds[index % partyKinds.length],
    contact: {
      text: 'Ring til vagten',
      phone: '+45 12 34 56 78',
      email: `part-${index + 1}@example.org`,
      hours: longWord,
    },
  }));
  const phases = Array.from({ length: size.phases }, (_, index) => ({
    id: `fase-${index + 1}`,
    name: index % 4 === 1 ? longWord : `Fase ${index + 1} med et navn på flere ord`,
  }));
  const countOf = (shape: string) =>
    shape === 'actors' ? size.actors : shape === 'levels' ? Math.min(size.rows, mostLevels) : size.rows;
  const idsOf = (shape: string) => Array.from({ length: countOf(shape) }, (_, index) => rowId(shape, index));
  const partyIds = parties.map((party) => party.id);
  const pool: Pool = {
    ids: {
      actor: idsOf('actors'),
      party: partyIds,
      'party-or-actor': [...partyIds, ...idsOf('actors')],
      phase: phases.map((phase) => phase.id),
      level: idsOf('levels'),
      intervention: idsOf('interventions'),
      indicator: idsOf('indicators'),
      milestone: idsOf('milestones'),
    },
    catalogues,
  };
  const head = {
    id,
    title: `Afprøvning af ${longWord}`,
    language: 'da',
    model: `${model.id}@${model.version}`,
    status: 'in-force',
    illustrative: true,
    version: '12.0',
    region: 'Region Nord',
    'target-group': { text: `Voksne med ${longWord}`, ages: { from: 18 } },
    phases,
    parties,
    'valid-from': '2025-01-01',
    'next-revision': '2027-06',
  };
  return {
    'programme.md': fileOf(head, 'Et program, der er lavet for at se, om siderne kan holde til det.'),
    ...Object.fromEntries(
      model.sections.map((section, index) => [
        `${index + 1}-${section.id}.md`,
        fileOf(
          { section: section.id, ...fieldsOf(section, countOf, pool) },
          section.items.map((item) => `## ${item.title.da} {#${item.id}}\n\nTekst om ${longWord}.\n`).join('\n'),
        ),
      ]),
    ),
  };
}

/** The fields of a section, by item and criterion; a plan's own are left to plans. */
function fieldsOf(section: ModelSource['sections'][number], countOf: (shape: string) => number, pool: Pool) {
  return Object.fromEntries(
    section.items
      .filter((item) => item['local-plans'] === undefined)
      .map((item) => {
        const fields = item.criteria.flatMap((criterion) =>
          criterion.shape === undefined
            ? []
            : [[criterion.id, rowsOfShape(criterion.shape, countOf(criterion.shape), pool)] as const],
        );
        return [item.id, Object.fromEntries(fields)] as const;
      })
      .filter(([, fields]) => Object.keys(fields).length > 0),
  );
}

function fileOf(frontmatter: object, body: string): string {
  return `---\n${stringify(frontmatter, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body}\n`;
}
