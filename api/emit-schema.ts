import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.ts';

/** Writes the schema as text, for the tab's generated types and for people. Run from the project's folder. */
await writeFile('api/schema.graphql', `${printSchema(lexicographicSortSchema(await createSchema()))}\n`);
