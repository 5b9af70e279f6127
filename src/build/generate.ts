// Writes what is generated from schema/: TypeScript types, compiled validators, and the index of schemas.
// `--check` writes nothing and fails when a file on disk differs.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { loadShippedSources } from './shipped-sources.ts';
import { projectRoot, schemaFiles, type SchemaFile } from './schema-files.ts';
import { annotations, createAjv } from '../schema/ajv.ts';
import { schemaKey } from '../schema/predicates.ts';
import { predicateSchemas } from '../schema/sources.ts';

const banner = '// Generated from schema/ by `npm run generate`. Do not edit.\n\n';
const camel = (name: string) => name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Keywords that say nothing about a value's type. */
const untyped: readonly string[] = [...annotations, '$id', '$schema', 'if', 'then', 'not', 'dependencies', 'oneOf'];

async function typesOf(files: readonly SchemaFile[]): Promise<string> {
  // One document with every schema as a definition, so that a part that several share becomes one type.
  const definitions: Record<string, unknown> = {};
  for (const { name, schema } of files) {
    const { $defs, definitions: local, ...own } = schema;
    const rename = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(rename);
      if (typeof value !== 'object' || value === null) return value;
      // What stands beside a reference would make a second type of the one it leads to.
      if ('$ref' in value) return { $ref: `#/definitions/${refName(name, String(value.$ref))}` };
      return Object.fromEntries(
        Object.entries(value)
          .filter(
            ([key]) => !untyped.includes(key) && !(key === 'allOf' && Array.isArray(value[key as keyof typeof value])),
          )
          .map(([key, each]) => [
            key,
            key === 'properties'
              ? Object.fromEntries(
                  Object.entries(each as object).map(([property, schemaOf]) => [property, rename(schemaOf)]),
                )
              : rename(each),
          ]),
      );
    };
    for (const [key, each] of Object.entries({ ...$defs, ...local }))
      definitions[refName(name, `#/x/${key}`)] = {
        title:
          name === 'common' && ['actor', 'party', 'party-or-actor'].includes(key) ? camel(`${key}-ref`) : camel(key),
        ...(rename(each) as object),
      };
    if (name !== 'common')
      definitions[camel(name)] = { ...(rename(own) as object), title: schema.title ?? camel(name) };
  }
  const code = await compile({ definitions } as never, 'Shapes', {
    bannerComment: '',
    unreachableDefinitions: true,
    additionalProperties: false,
    format: false,
    strictIndexSignatures: true,
  });
  // The compiler's remarks on which definition a type came from say nothing to a reader.
  return code
    .replace(
      /(?:\n \* ?)?\n \* This interface was referenced by `Shapes`[^\n]*\n \* via the `definition` "[^"]*"\./g,
      '',
    )
    .replace(/\/\*\*\n \*\/\n/g, '');
}

function refName(from: string, reference: string): string {
  const [document = '', pointer = ''] = reference.split('#');
  const owner = document === '' ? from : document.replace('.schema.json', '');
  return `${owner}-${pointer.split('/').at(-1) ?? ''}`;
}

function schemaIndex(files: readonly SchemaFile[]): string {
  const imports = files.map(({ path }, index) => `import s${index} from '../../${path}' with { type: 'json' };`);
  const entries = files.map(({ name }, index) => `  '${name}': s${index} as JsonSchema,`);
  return `import type { JsonSchema } from '../schema/json-schema.ts';\n${imports.join('\n')}\n\n/** Every shipped schema by name. */\nexport const schemas: Readonly<Record<string, JsonSchema>> = {\n${entries.join('\n')}\n};\n`;
}

function validatorsOf(files: readonly SchemaFile[], tests: readonly object[]): string {
  const ajv = createAjv({ code: { source: true, esm: true, lines: false } });
  for (const { schema } of files) ajv.addSchema(schema);
  const names: Record<string, string> = {};
  files.filter(({ name }) => name !== 'common').forEach(({ schema }, index) => (names[`v${index}`] = schema.$id ?? ''));
  const keys = [...new Map(tests.map((test) => [schemaKey(test), test]))].sort(([a], [b]) => (a < b ? -1 : 1));
  const relaxed: Record<string, string> = {};
  keys.forEach(([key, test], index) => {
    const $id = `predicate-${key}`;
    ajv.addSchema({ ...test, $id });
    relaxed[`p${index}`] = $id;
  });
  const code = (standalone as unknown as (ajv: unknown, names: Record<string, string>) => string)(ajv, {
    ...names,
    ...relaxed,
  });
  const shapeEntries = files
    .filter(({ name }) => name !== 'common')
    .map(({ name }, index) => `  '${name}': v${index},`);
  const testEntries = keys.map(([key], index) => `  '${key}': p${index},`);
  return `${asModule(code)}\nexport const validators = {\n${shapeEntries.join('\n')}\n};\nexport const predicates = {\n${testEntries.join('\n')}\n};\n`;
}

/** ajv writes ESM that still calls `require` for its runtime: turn each call into an import. */
function asModule(code: string): string {
  const modules = new Map<string, string>();
  const body = code
    .replace(/require\("([^"]+)"\)/g, (_, module: string) => {
      if (!modules.has(module)) modules.set(module, `r${modules.size}`);
      return modules.get(module) ?? '';
    })
    .replace(/^"use strict";/, '')
    .replace(/export const ([vp]\d+) = /g, 'const $1 = ');
  const imports = [...modules].map(([module, name]) => `import ${name} from '${module}.js';`);
  return `${imports.join('\n')}\n${body}`;
}

async function main(): Promise<void> {
  const files = schemaFiles();
  // What is only ever written needs no validator, which would make every start slower. A site publishes the schemas of its own files.
  const shipped = files.filter(({ name }) => !['report', 'status'].includes(name));
  const read = shipped.filter(({ name }) => !name.startsWith('site-'));
  const sources = loadShippedSources();
  const tests = [...sources.models, ...sources.profiles].flatMap(predicateSchemas).map(({ schema }) => schema);
  const outputs: [string, string][] = [
    ['types.ts', await typesOf(files)],
    ['schemas.ts', schemaIndex(shipped)],
    ['validators.js', validatorsOf(read, tests)],
  ];
  const stale: string[] = [];
  for (const [name, content] of outputs) {
    const path = join(projectRoot, 'src/generated', name);
    const wanted = banner + content;
    if (process.argv.includes('--check')) {
      if (readFileSync(path, 'utf8') !== wanted) stale.push(path);
    } else writeFileSync(path, wanted);
  }
  if (stale.length > 0) {
    console.error(`Not up to date, run \`npm run generate\`:\n${stale.join('\n')}`);
    process.exitCode = 1;
  }
}

await main();
