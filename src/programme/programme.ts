// The domain object that everything after reading works on.

import type { CatalogueSource, ProgrammeHead } from '../generated/types.ts';
import type { Finding } from '../finding/finding.ts';
import type { Language } from '../locales/locales.ts';
import type { Place, Range } from '../finding/place.ts';
import type { HeadingBlock, TextBlock } from '../parse/body.ts';
import type { Data, DataMap, Path } from '../parse/data.ts';
import type { ParsedFile } from '../parse/file.ts';
import type { Reference } from '../schema/read-data.ts';
import type { Requirements } from '../schema/requirements.ts';

/** Text that answers a criterion or describes a phase: what stands below one heading or `::covers`. */
export interface Passage {
  /** Full id of the criterion, or `phases.<phase>[.<kind>]`. */
  id: string;
  file: string;
  /** The heading or directive that it stands below. */
  range: Range;
  anchor: string;
  words: number;
  /** What the words stand in: two passages may share it. */
  blocks: TextBlock[];
  /** Title of the heading that it stands below. */
  title: string | undefined;
}

/** One row of a list, or a value that is no list. */
export interface Row {
  /** As its shape reads it, without the parts at fault: what pages show. */
  value: unknown;
  /** The same with them: what criteria are held against, so that what is broken is not told as missing too. */
  written: unknown;
  /** The row's own id. */
  id: string | undefined;
  file: string;
  path: Path;
  data: Data;
  range: Range;
}

/** The data that stands for one criterion. */
export interface Field {
  id: string;
  shape: string;
  list: boolean;
  rows: Row[];
}

/** What stands in a chapter, top to bottom, as a page shows it. */
export type Part =
  | { kind: 'heading'; block: HeadingBlock; anchors: string[] }
  | { kind: 'anchors'; anchors: string[] }
  | { kind: 'text'; block: TextBlock }
  | { kind: 'data'; field: Field; rows: Row[]; anchor: string | undefined; rowAnchors: Map<Row, string> };

export interface Chapter {
  file: string;
  parsed: ParsedFile;
  title: string;
  /** The heading that the title was taken from: a page does not repeat it. */
  titleHeading: HeadingBlock | undefined;
  section: string | undefined;
  sectionRange: Range | undefined;
  phase: string | undefined;
  parts: Part[];
}

/** A party's local implementation plan. */
export interface LocalPlan {
  party: string;
  chapter: Chapter;
  passages: Passage[];
  fields: Map<string, Field>;
  /** Who the programme's actors are at this party. */
  actors: Field;
}

/** A heading or key that opens an item or criterion: where its absence is reported. */
export interface Opening {
  place: Place;
  by: 'heading' | 'key';
}

/** A phase of the programme's course. */
export interface ProgrammePhase {
  id: string;
  name: string;
}

export interface Programme {
  /** Absolute path of its folder. */
  path: string;
  id: string;
  head: ProgrammeHead;
  headData: DataMap;
  headFile: ParsedFile;
  requirements: Requirements;
  catalogues: ReadonlyMap<string, CatalogueSource>;
  phases: ProgrammePhase[];
  chapters: Chapter[];
  localPlans: LocalPlan[];
  passages: Passage[];
  fields: Map<string, Field>;
  openings: Map<string, Opening>;
  /** Every anchor that is an id, and the file whose page has it. */
  anchors: Map<string, string>;
  /** Every id in its data that points to something, those of local plans last. */
  references: (Reference & { file: string })[];
  downloads: ReadonlySet<string>;
}

/** What came of reading a folder. `programme` is undefined when it cannot be assembled. */
export interface Assembled {
  path: string;
  name: string;
  /** That its files are written in; undefined if nothing tells. */
  language: Language | undefined;
  programme: Programme | undefined;
  findings: Finding[];
  /** Line starts by file, for places. */
  lines: Map<string, readonly number[]>;
  holdsCpr: boolean;
}
