import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql, GraphQLError } from 'graphql';
import { formatError, type ClientError, InvalidInput, NotFound, RateLimited, Unauthenticated } from '../../api/platform/errors.ts';

const SECRET = 'CANARY-7f3a';

const schema = buildSchema(`
  input Note { message: String }
  type Query { note(input: Note, name: String, first: Int): String, search(filter: Note): String }
`);

/** What the client reads after a resolver has thrown this. */
async function afterThrowing(error: unknown, source = 'query { note(input: { message: "hi" }) }'): Promise<unknown> {
  const throwing = (): never => {
    throw error;
  };
  const { errors = [] } = await graphql({ schema, source, rootValue: { note: throwing, search: throwing } });
  return errors.map((raw) => formatError(raw.toJSON(), raw))[0];
}

/** As type-graphql throws it: an error with the validator's own errors in its extensions. */
function argumentError(validationErrors: unknown): GraphQLError {
  return new GraphQLError(`Argument Validation Error ${SECRET}`, { extensions: { code: 'BAD_USER_INPUT', validationErrors } });
}

describe('faults that the client may know', () => {
  it.each<[ClientError, string]>([
    [new NotFound(), 'NOT_FOUND'],
    [new Unauthenticated(), 'UNAUTHENTICATED'],
    [new RateLimited(), 'RATE_LIMITED'],
  ])('%s has a code, a sentence and nothing else', async (error, code) => {
    expect(await afterThrowing(error)).toEqual({ message: expect.stringMatching(/^[A-Z].*\.$/), path: ['note'], extensions: { code } });
  });

  it('two things that are not there look the same', async () => {
    expect(JSON.stringify(await afterThrowing(new NotFound()))).toBe(JSON.stringify(await afterThrowing(new NotFound())));
  });

  it('invalid input names fields and rules', async () => {
    const fields = [{ path: 'input.message', rule: 'tooLong' }] as const;
    expect(await afterThrowing(new InvalidInput(fields))).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', fields } });
  });
});

describe('everything else', () => {
  const masked = { message: 'Something went wrong on our side. Please try again.', path: ['note'], extensions: { code: 'INTERNAL' } };

  it.each([
    ['an error of a driver', Object.assign(new Error(`insert failed ${SECRET}`), { parameters: [SECRET], query: SECRET })],
    ['a GraphQL error of somebody else', new GraphQLError(SECRET, { extensions: { code: 'TEAPOT', why: SECRET } })],
    ['an error that only calls itself not found', new GraphQLError(SECRET, { extensions: { code: 'NOT_FOUND', id: SECRET } })],
    ['an error that only calls itself unreadable', new GraphQLError(SECRET, { extensions: { code: 'BAD_REQUEST' } })],
    ['a thrown text', SECRET],
  ])('is masked: %s', async (_what, error) => {
    expect(await afterThrowing(error)).toEqual(masked);
  });

  it('has no place in the source', () => {
    const raw = new GraphQLError(SECRET, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    const formatted = { message: SECRET, locations: [{ line: 1, column: 2 }], extensions: { ...raw.extensions, stacktrace: [SECRET] } };
    expect(formatError(formatted, raw)).toEqual({ message: 'This request could not be read.', extensions: { code: 'BAD_REQUEST' } });
  });
});

describe('arguments that the validator refuses', () => {
  const refused = (property: string, ...names: string[]): object => ({
    property,
    value: SECRET,
    target: { [property]: SECRET },
    constraints: Object.fromEntries(names.map((name) => [name, `${SECRET} is wrong`])),
  });

  it.each([
    ['onlySpaces', 'onlySpaces'],
    ['tooLong', 'tooLong'],
    ['controlCharacters', 'controlCharacters'],
    ['notYourself', 'notYourself'],
    ['unknown', 'unknown'],
    ['isNotEmpty', 'required'],
    ['arrayMaxSize', 'tooLong'],
    ['max', 'outOfRange'],
    ['isUuid', 'invalid'],
    ['constructor', 'invalid'],
  ])('%s is the rule %s', async (constraint, rule) => {
    const answer = await afterThrowing(argumentError([refused('message', constraint)]));
    expect(answer).toEqual({
      message: 'Something in this form needs a change.',
      path: ['note'],
      extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'input.message', rule }] },
    });
  });

  it('may lie deep inside', async () => {
    const error = argumentError([{ property: 'hours', children: [{ property: '0', children: [refused('start', 'matches', 'isNotEmpty')] }] }]);
    expect(await afterThrowing(error)).toMatchObject({
      extensions: { fields: [{ path: 'input.hours.0.start', rule: 'invalid' }, { path: 'input.hours.0.start', rule: 'required' }] },
    });
  });

  it.each([
    ['{ search(filter: { message: "x" }) }', 'message', 'filter.message'],
    ['{ note(input: { message: "x" }, name: "x") }', 'name', 'name'],
    ['{ note(first: 3) }', 'other', 'other'],
  ])('%s: %s is called %s', async (source, property, path) => {
    expect(await afterThrowing(argumentError([refused(property, 'max')]), source)).toMatchObject({ extensions: { fields: [{ path }] } });
  });

  it.each([[undefined], [null], ['x'], [[null, 7, { constraints: {} }]]])('that it cannot read name no field: %j', async (validationErrors) => {
    expect(await afterThrowing(argumentError(validationErrors))).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', fields: [] } });
  });

  it('never repeat what was written', async () => {
    const answer = JSON.stringify(await afterThrowing(argumentError([refused('message', 'tooLong', 'isUuid')])));
    expect(answer).not.toContain(SECRET);
  });
});
