import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { errorCode, inputFaults } from '../../../tab/app/apollo/error-code.ts';

const answered = (extensions: Record<string, unknown>): CombinedGraphQLErrors =>
  new CombinedGraphQLErrors({ errors: [{ message: 'Refused.', extensions }] });
const status = (code: number): ServerError => new ServerError('Refused.', { response: new Response(null, { status: code }), bodyText: '' });

describe('what went wrong, in one word', () => {
  test.each([
    [answered({ code: 'NOT_FOUND' }), 'NOT_FOUND'],
    [answered({ code: 'RATE_LIMITED' }), 'RATE_LIMITED'],
    [answered({ code: 'TRY_AGAIN' }), 'TRY_AGAIN'],
    [answered({ code: 'SOMETHING_NEW' }), 'INTERNAL'],
    [answered({}), 'INTERNAL'],
    [status(401), 'UNAUTHENTICATED'],
    [status(429), 'RATE_LIMITED'],
    [status(500), 'INTERNAL'],
    [status(503), 'UNREACHABLE'],
    [new TypeError('Failed to fetch'), 'UNREACHABLE'],
  ])('%s is %s', (error, code) => {
    expect(errorCode(error)).toBe(code);
  });

  test('names the fields that were refused, and nothing that is none', () => {
    const fault = { path: 'input.message', rule: 'tooLong' };
    expect(inputFaults(answered({ code: 'BAD_USER_INPUT', fields: [fault, { path: 1 }, null] }))).toEqual([fault]);
    expect(inputFaults(answered({ code: 'BAD_USER_INPUT' }))).toEqual([]);
    expect(inputFaults(new Error('no'))).toEqual([]);
  });
});
