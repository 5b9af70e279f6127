// The installed models, profiles and catalogues: the package's, then the repository's own, each validated before any programme is read.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueSource, ModelSource, ProfileSource } from '../generated/types.ts';
import { finding } from '../finding/finding.ts';
import { rangeAt, valueAt, type DataMap } from '../parse/data.ts';
import { catalogueShape } from './catalogue-ids.ts';
import { compilePredicate, schemaKey, type Predicate } from './predicates.ts';
import { inspectCatalogue, inspectModel, inspectProfile } from './inspect-source.ts';
import type { SourceFault } from './source-fault.ts';
import { namesIn, readSetupFile } from './read-setup-file.ts';
import { predicateSchemas } from './sources.ts';

export interface SchemaSources {
  models: ModelSource[];
  profiles: ProfileSource[];
  catalogues: CatalogueSource[];
}

/** Everything that programmes may name, by id. */
export interface Schema {
  models: Map<string, ModelSource>;
  profiles: Map<string, ProfileSource>;
  catalogues: Map<string, CatalogueSource>;
  predicates: Map<string, Predicate>;
}

const kinds = ['models', 'profiles', 'catalogues'] as const;

/**
 * Adds a repository's own files to the shipped ones.
 * @param shipped what the package holds, validated when it was built
 * @param folder the repository's `schema/`, if it has one
 * @param base folder that paths in messages are relative to
 * @throws SetupError with file and line for a file that is wrong, or an id that exists
 */
export async function loadSchema(shipped: SchemaSources, folder: string | undefined, base: string): Promise<Schema> {
  const own = folder === undefined ? { models: [], profiles: [], catalogues: [] } : readSchemaFolder(folder, base);
  const schema: Schema = { models: new Map(), profiles: new Map(), catalogues: new Map(), predicates: new Map() };
  for (const kind of kinds) {
    const known = schema[kind] as Map<string, (typeof own)[typeof kind][number]['source']>;
    for (const source of shipped[kind]) known.set(source.id, source);
    for (const { source, stopAt } of own[kind]) {
      const existing = known.get(source.id);
      const expected = existing && `${existing.id}@${existing.version}`;
      if (existing === undefined && source.replaces !== undefined)
        stopAt([
          {
            code: 'unknown-value',
            path: ['replaces'],
            args: {
              key: 'replaces',
              value: source.replaces,
              known: [...known.values()].map((each) => `${each.id}@${each.version}`),
            },
          },
        ]);
      else if (source.replaces !== expected)
        stopAt([{ code: 'id-exists', path: ['id'], args: { key: source.id, expected } }]);
      known.set(source.id, source);
    }
  }
  const catalogues = { all: schema.catalogues, own: new Set(own.catalogues.map(({ source }) => source.id)) };
  for (const { source, stopAt } of own.models) stopAt(inspectModel(source));
  for (const { source, stopAt } of own.profiles) stopAt(inspectProfile(source, schema.models));
  for (const { source, stopAt } of own.catalogues) stopAt(inspectCatalogue(source, catalogues));
  const neverWrong = () => undefined;
  for (const { source, stopAt } of [
    ...[...shipped.models, ...shipped.profiles].map((source) => ({ source, stopAt: neverWrong })),
    ...own.models,
    ...own.profiles,
  ])
    for (const { path, schema: stated } of predicateSchemas(source)) {
      const key = schemaKey(stated);
      if (!schema.predicates.has(key))
        await compilePredicate(stated).then(
          (predicate) => schema.predicates.set(key, predicate),
          (error: unknown) => stopAt([{ code: 'bad-schema', path, args: { reason: reasonOf(error) } }]),
        );
    }
  return schema;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

interface OwnSource<Source> {
  source: Source;
  /** Stops the run if there is a fault. */
  stopAt: (faults: readonly SourceFault[]) => void;
}

type OwnSources = {
  models: OwnSource<ModelSource>[];
  profiles: OwnSource<ProfileSource>[];
  catalogues: OwnSource<CatalogueSource>[];
};

/** Reads and validates the three folders of a `schema/` folder. */
function readSchemaFolder(folder: string, base: string): OwnSources {
  return {
    models: readKind(folder, base, 'models', () => 'model'),
    profiles: readKind(folder, base, 'profiles', () => 'profile'),
    catalogues: readKind(folder, base, 'catalogues', ownShape),
  };
}

/** Chosen by the id that the file gives itself. */
function ownShape(data: DataMap): string {
  const id = valueAt(data, ['id']);
  return catalogueShape(id?.kind === 'scalar' ? id.source : '');
}

function readKind<Source>(
  folder: string,
  base: string,
  kind: string,
  shape: (data: DataMap) => string,
): OwnSource<Source>[] {
  const path = join(folder, kind);
  if (!existsSync(path)) return [];
  return namesIn(path, base)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => {
      const { file, data, value, stop } = readSetupFile(join(path, name), base, shape);
      return {
        source: value as Source,
        stopAt: (faults) =>
          stop(
            faults.map(({ path: at, code, args }) =>
              finding(code, 'broken', { file, ...rangeAt(data, at) }, args, { path: at }),
            ),
          ),
      };
    });
}
