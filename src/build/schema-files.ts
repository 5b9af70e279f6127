// The schema files of the project, in a fixed order.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { JsonSchema } from '../schema/json-schema.ts';

export const projectRoot = new URL('../../', import.meta.url).pathname;

export interface SchemaFile {
  /** File name without `.schema.json`. */
  name: string;
  /** Path from the project's root. */
  path: string;
  schema: JsonSchema;
}

/** All shipped JSON Schemas, those of whole files first, then the shapes. */
export function schemaFiles(): SchemaFile[] {
  return ['schema', 'schema/shapes'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder))
      .filter((file) => file.endsWith('.schema.json'))
      .sort()
      .map((file) => ({
        name: basename(file, '.schema.json'),
        path: `${folder}/${file}`,
        schema: JSON.parse(readFileSync(join(projectRoot, folder, file), 'utf8')) as JsonSchema,
      })),
  );
}
