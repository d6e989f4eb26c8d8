import { describe, expect, it } from '@jest/globals';
import { createLog, type Log } from '../../api/platform/log.ts';

const ID = '33333333-3333-4333-8333-333333333333';
const SECRET = 'CANARY-7f3a';

function written(write: (log: Log) => void): Record<string, unknown> {
  const lines: string[] = [];
  write(createLog({ destination: { write: (line) => lines.push(line) } }));
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>;
}

/** Everything but the level; there is no time in it. */
function said(write: (log: Log) => void): Record<string, unknown> {
  const { level, ...rest } = written(write);
  expect(typeof level).toBe('number');
  return rest;
}

describe('an operation', () => {
  it('is its name, how long it took, how it went and a random id', () => {
    const entry = { operation: 'Directory', milliseconds: 12.6, outcome: 'NOT_FOUND', requestId: ID };
    expect(said((log) => { log.operation(entry); })).toEqual({ ...entry, milliseconds: 13 });
  });

  it('carries nothing else along', () => {
    const entry = { operation: 'Directory', milliseconds: 1, outcome: 'OK', requestId: ID, variables: SECRET, viewer: SECRET };
    expect(JSON.stringify(said((log) => { log.operation(entry); }))).not.toContain(SECRET);
  });

  it.each(['a name with spaces', `x${'y'.repeat(60)}`, '{ query }', 'name\n'])('with the odd name %j has none', (operation) => {
    expect(said((log) => { log.operation({ operation, milliseconds: 1, outcome: 'OK', requestId: ID }); })).toMatchObject({ operation: 'unnamed' });
  });
});

describe('an event', () => {
  it('is a fixed word and at most a count', () => {
    expect(said((log) => { log.event('noticeRefused', { count: 3 }); })).toEqual({ event: 'noticeRefused', count: 3 });
    expect(said((log) => { log.event('signInRefused.tenant'); })).toEqual({ event: 'signInRefused.tenant' });
  });

  it.each([ID, 'robin@example.org', 'conversation 12', 'Robin'])('cannot be %j', (name) => {
    expect(said((log) => { log.event(name); })).toEqual({ event: 'unnamed' });
  });
});

describe('a fault', () => {
  class QueryFailedError extends Error {
    readonly parameters = [SECRET];
  }

  function failing(message: string, frames: string): Error {
    const error = new QueryFailedError(message);
    error.stack = `QueryFailedError: ${message}\n${frames}`;
    return error;
  }

  it('keeps the class of the error and the places in our own code', () => {
    const frames = [
      '    at Driver.query (file:///srv/app/node_modules/typeorm/driver.js:10:2)',
      '    at send (file:///srv/people/robin/dist/api/contacts/contact-request.service.js:42:11)',
      '    at file:///srv/people/robin/dist/shared/time/windows.js:7:1',
    ].join('\n');
    const fault = said((log) => { log.fault('operationFailed', { error: failing(`insert ${SECRET}`, frames), requestId: ID }); });
    expect(fault).toEqual({
      fault: 'operationFailed',
      error: 'QueryFailedError',
      at: ['dist/api/contacts/contact-request.service.js:42', 'dist/shared/time/windows.js:7'],
      requestId: ID,
    });
  });

  it('keeps nothing of a message that looks like a stack', () => {
    const error = failing('x\n    at f (file:///a/dist/api/canary.js:1:1)', '    at g (file:///a/dist/api/main.js:2:2)');
    expect(said((log) => { log.fault('operationFailed', { error }); })).toMatchObject({ at: ['dist/api/main.js:2'] });
  });

  it('keeps nothing of a stack whose message it does not know', () => {
    const error = failing('dist/api/canary.js:1', '');
    error.message = 'changed';
    expect(said((log) => { log.fault('operationFailed', { error }); })).toMatchObject({ at: [] });
  });

  it('that is no error is only its type', () => {
    expect(said((log) => { log.fault('operationFailed', { error: SECRET }); })).toEqual({ fault: 'operationFailed', error: 'string', at: [] });
  });
});
