// Generates the tab's types and documents (tab/gql/), each of which carries its hash, and the list of operations that the API trusts (dist/tab-operations.json).
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import { addTypenameSelectionDocumentTransform, preset } from '@graphql-codegen/client-preset';
import { CodeFileLoader } from '@graphql-tools/code-file-loader';
import { loadDocuments } from '@graphql-tools/load';
import { Kind, buildSchema, parse, print, visit } from 'graphql';

const tab = dirname(fileURLToPath(import.meta.url));
const gql = join(tab, 'gql') + '/';
const operationsFile = join(tab, '../dist/tab-operations.json');

const schemaText = await readFile(join(tab, '../api/schema.graphql'), 'utf8');
const documents = await loadDocuments([`${tab}/**/*.{ts,tsx}`, `!${gql}**`], {
  loaders: [new CodeFileLoader({ pluckConfig: { globalGqlIdentifierName: ['graphql'], modules: [], skipIndent: true } })],
  noRequire: true,
});

const texts = new Map();

/**
 * Adds an operation to those that the API trusts, by the hash of its text: without directives that are for Apollo Client
 * alone. What is returned becomes part of the document, so that the tab finds the hash where it has the operation.
 */
function trustOperation(document) {
  const sent = visit(document, {
    [Kind.DIRECTIVE]: (directive) => (['unmask', 'nonreactive', 'connection'].includes(directive.name.value) ? null : undefined),
  });
  const operation = sent.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) return undefined;
  const text = print(sent);
  const hash = createHash('sha256').update(text).digest('hex');
  texts.set(hash, text);
  return { hash };
}

const outputs = await preset.buildGeneratesSection({
  baseOutputDir: gql,
  schema: parse(schemaText),
  schemaAst: buildSchema(schemaText),
  documents,
  plugins: [],
  pluginMap: {},
  presetConfig: { fragmentMasking: false, onExecutableDocumentNode: trustOperation },
  documentTransforms: [{ name: 'typename', transformObject: addTypenameSelectionDocumentTransform, config: {} }],
  config: {
    // Apollo Client masks at run time (dataMasking), so the types mask too.
    inlineFragmentTypes: 'mask',
    customDirectives: { apolloUnmask: true },
    enumType: 'string-literal',
    scalars: { DateTime: 'string', ID: 'string', LocalDate: 'string', TimeZone: 'string', WallTime: 'string' },
    strictScalars: true,
    nonOptionalTypename: true,
    skipTypeNameForRoot: true,
    useTypeImports: true,
    importExtension: '.ts',
    arrayInputCoercion: false,
  },
});

// Everything is made before anything is replaced: a mistake in one document leaves the last good files.
const files = await Promise.all(outputs.map(async (output) => [output.filename, await codegen(output)]));
await rm(gql, { recursive: true, force: true });
await mkdir(gql, { recursive: true });
await mkdir(dirname(operationsFile), { recursive: true });
for (const [name, content] of files) await writeFile(name, content);
const sorted = Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
await writeFile(operationsFile, `${JSON.stringify(sorted, null, 2)}\n`);
