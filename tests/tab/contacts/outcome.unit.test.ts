import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { failureOf } from '../../../tab/features/contacts/data/outcome.ts';
import { fieldOf } from '../../../tab/features/contacts/ask/show-faults.ts';

const refusal = (extensions: Record<string, unknown>): CombinedGraphQLErrors =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message: 'No.', extensions }] });

test.each([['NOT_FOUND', 'notFound'], ['RATE_LIMITED', 'tooOften'], ['INTERNAL', 'unreachable'], ['TRY_AGAIN', 'unreachable'], ['ELSE', 'unreachable']])('%s is %s', (code, kind) => {
  expect(failureOf(refusal({ code }))).toEqual({ kind });
});

test('input that was refused names the fields and rules, and a rule unknown here is the general one', () => {
  const fields = [{ path: 'input.message', rule: 'tooLong' }, { path: 'input.kindOfHelp', rule: 'tomorrow' }, 'noise'];
  expect(failureOf(refusal({ code: 'BAD_USER_INPUT', fields }))).toEqual({
    kind: 'refused',
    fields: [{ path: 'input.message', rule: 'tooLong' }, { path: 'input.kindOfHelp', rule: 'invalid' }],
  });
});

test('a network that gave no answer is unreachable; too many requests are told apart', () => {
  expect(failureOf(new TypeError('Failed to fetch'))).toEqual({ kind: 'unreachable' });
  const tooMany = new ServerError('Too many', { response: new Response(null, { status: 429 }), bodyText: '' });
  expect(failureOf(tooMany)).toEqual({ kind: 'tooOften' });
});

test('paths of the API lead to the fields of the form', () => {
  expect(['input.message', 'input.topicIds.0', 'input.anonymous', 'input.allyId', ''].map(fieldOf))
    .toEqual(['message', 'topicIds', 'naming', null, null]);
});
