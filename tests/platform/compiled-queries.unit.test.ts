import { ApolloServer } from '@apollo/server';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, getNamedType, GraphQLError, isInputObjectType, parse, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import type { ContextRequest } from '../../api/platform/http/context-request.ts';
import { createSchema } from '../../api/schema.ts';
import { runCompiledQueries } from '../../api/platform/http/compiled-queries.ts';

const SDL = `
  scalar Instant
  enum Kind { LISTEN TALK }
  input Inner { name: String = "inner", numbers: [Int!] }
  input Wanted { kinds: [Kind!], name: String = "any", nested: Inner }
  interface Named { name: String! }
  type Person implements Named { name: String!, age: Int, kinds: [Kind!]!, friends(first: Int = 2): [Person!]!, bestFriend: Person, since: Instant, wrong: Int, strict: Int! }
  type Group implements Named { name: String!, members: [Person]! }
  union Found = Person | Group
  type Query { person(name: String!): Person, strictPerson: Person!, found: [Found!]!, named: [Named!]!, echo(wanted: Wanted): String, nothing: String, slow: String }
  type Mutation { change: Int! }
`;

/** How often something was looked up or changed. */
const calls = { person: 0, change: 0 };

function personNamed(name: string): object {
  return {
    __typename: 'Person',
    name,
    age: null,
    kinds: ['LISTEN', 'TALK'],
    since: new Date('2026-11-24T10:00:00Z'),
    // Not a whole number, and nothing where something has to be: both are errors.
    wrong: 'seven',
    strict: null,
    get bestFriend() {
      return name.length < 4 ? personNamed(`${name}!`) : null;
    },
    friends: ({ first }: { first: number }) => Array.from({ length: first }, (_, index) => personNamed(`${name}${index}`)),
  };
}

function testSchema(): GraphQLSchema {
  const schema = buildSchema(SDL);
  const instant = schema.getType('Instant');
  if (instant && 'serialize' in instant) instant.serialize = (value: unknown) => (value instanceof Date ? value.toISOString() : String(value));
  const resolvers: Record<string, (root: unknown, values: Record<string, unknown>, context: { who: string }) => unknown> = {
    person: (_, { name }) => {
      calls.person += 1;
      return name === 'nobody' ? Promise.reject(new GraphQLError('Not here.', { extensions: { code: 'NOT_FOUND' } })) : personNamed(String(name));
    },
    strictPerson: () => null,
    found: () => [personNamed('Ada'), { __typename: 'Group', name: 'Walkers', members: [personNamed('Bo'), null] }],
    named: () => Promise.resolve([{ __typename: 'Group', name: 'Walkers', members: [] }, personNamed('Cy')]),
    echo: (_, values, { who }) => JSON.stringify([who, values]),
    nothing: () => undefined,
    slow: () => new Promise((resolve) => setTimeout(() => resolve('late'), 5)),
  };
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) field.resolve = resolvers[name];
  const change = schema.getMutationType()?.getFields()['change'];
  if (change) change.resolve = () => (calls.change += 1);
  return schema;
}

const schema = testSchema();
const context = { who: 'Ada' };
const server = new ApolloServer<ContextRequest>({ schema, plugins: [runCompiledQueries<ContextRequest>()], includeStacktraceInErrorResponses: false });

async function compiled(query: string, variables: Record<string, unknown>): Promise<unknown> {
  const { body } = await server.executeOperation({ query, variables }, { contextValue: context as unknown as ContextRequest });
  if (body.kind !== 'single') throw new Error('One answer was expected.');
  return body.singleResult;
}

/** What both say, as a client would read it; of errors all but the code, which Apollo adds. */
function asRead(result: unknown): unknown {
  const { data, errors } = JSON.parse(JSON.stringify(result)) as { data?: unknown; errors?: { message: string; path?: unknown; locations?: unknown }[] };
  return { data, errors: errors?.map(({ message, path, locations }) => ({ message, path, locations })) };
}

describe('a compiled query', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['plain fields, null and lists', '{ person(name: "Ada") { name age kinds since } nothing }', {}],
    ['aliases and __typename', '{ a: person(name: "Ada") { __typename other: name } b: person(name: "Bo") { name } __typename }', {}],
    ['arguments with defaults', '{ person(name: "Ada") { friends { name friends(first: 1) { name } } } }', {}],
    ['variables', 'query Q($name: String!, $first: Int) { person(name: $name) { friends(first: $first) { name } } }', { name: 'Ada', first: 3 }],
    ['a variable that is left out', 'query Q($first: Int) { person(name: "Ada") { friends(first: $first) { name } } }', {}],
    ['an input object', 'query Q($wanted: Wanted) { echo(wanted: $wanted) }', { wanted: { kinds: ['TALK'], nested: { numbers: [1, 2] } } }],
    ['input that is null', 'query Q($wanted: Wanted) { echo(wanted: $wanted) }', { wanted: null }],
    ['fragments', 'query { person(name: "Ada") { ...A } } fragment A on Person { name ...B } fragment B on Person { age name kinds }', {}],
    ['fields that merge', '{ person(name: "Ada") { bestFriend { name } bestFriend { age } } }', {}],
    ['unions', '{ found { __typename ... on Person { name age } ... on Group { name members { name } } } }', {}],
    ['interfaces', '{ named { name ... on Group { members { name } } } }', {}],
    ['skip and include', 'query Q($yes: Boolean!, $no: Boolean!) { person(name: "Ada") { name @skip(if: $yes) age @include(if: $yes) kinds @include(if: $no) } }', { yes: true, no: false }],
    ['something slow', '{ slow nothing person(name: "Ada") { name } }', {}],
    ['an error in a nullable field', '{ person(name: "nobody") { name } nothing }', {}],
    ['an error below, which empties what is around it', '{ person(name: "Ada") { name strict } slow }', {}],
    ['a null where something has to be', '{ strictPerson { name } slow }', {}],
    ['a value that does not fit its type', '{ person(name: "Ada") { name wrong } }', {}],
  ])('says what GraphQL says: %s', async (_, query, variables) => {
    const expected = await execute({ schema, document: parse(query), variableValues: variables, contextValue: context });
    expect(asRead(await compiled(query, variables))).toEqual(asRead(expected));
    // The second time by what was compiled the first time.
    expect(asRead(await compiled(query, variables))).toEqual(asRead(expected));
  });

  it('answers by itself, without the executor, where nothing goes wrong', async () => {
    calls.person = 0;
    await compiled('{ person(name: "Once") { name } }', {});
    expect(calls.person).toBe(1);
  });

  it('never runs a mutation twice', async () => {
    calls.change = 0;
    expect(asRead(await compiled('mutation { change }', {}))).toEqual({ data: { change: 1 }, errors: undefined });
    expect(calls.change).toBe(1);
  });

  it('keeps the operations of one document apart', async () => {
    const query = 'query A { person(name: "Ada") { name } } query B { nothing }';
    const run = async (operationName: string) => {
      const { body } = await server.executeOperation({ query, operationName }, { contextValue: context as unknown as ContextRequest });
      return body.kind === 'single' ? (JSON.parse(JSON.stringify(body.singleResult.data)) as unknown) : null;
    };
    expect([await run('A'), await run('B'), await run('A')]).toEqual([{ person: { name: 'Ada' } }, { nothing: null }, { person: { name: 'Ada' } }]);
  });
});

describe('the schema of the API', () => {
  it('has no input that holds itself: compiling a query with such a variable would never end', async () => {
    const inputs = Object.values((await createSchema()).getTypeMap()).filter(isInputObjectType);
    const holds = (type: GraphQLInputObjectType, path: readonly string[]): string[] =>
      Object.values(type.getFields()).flatMap((field) => {
        const inner = getNamedType(field.type);
        if (!isInputObjectType(inner)) return [];
        return path.includes(inner.name) ? [[...path, inner.name].join(' > ')] : holds(inner, [...path, inner.name]);
      });
    expect(inputs.length).toBeGreaterThan(5);
    expect(inputs.flatMap((type) => holds(type, [type.name]))).toEqual([]);
  });
});
