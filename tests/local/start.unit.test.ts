import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../../api/local/bootstrap/start-options.mjs');

/** Runs the real file: it is plain JavaScript that must work before any tool is installed. */
function readOptions(words: string[], node = '24.1.0'): { value: unknown } | { fault: string } {
  const script = `import { readStartOptions } from ${JSON.stringify(`file://${file}`)};
    try { console.log(JSON.stringify({ value: readStartOptions(${JSON.stringify(words)}, '${node}') })); }
    catch (fault) { console.log(JSON.stringify({ fault: fault.message })); }`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  return JSON.parse(stdout) as { value: unknown } | { fault: string };
}

describe('npm start', () => {
  it('reads its options', () => {
    expect(readOptions([])).toEqual({ value: { fresh: false, port: 3978 } });
    expect(readOptions(['--fresh', '--port', '4000'])).toEqual({ value: { fresh: true, port: 4000 } });
  });

  it.each([['--port', 'x'], ['--port', '0'], ['--port', '65535'], ['--port=-1']])('refuses a port like %s %s', (...words) => {
    expect(readOptions(words)).toEqual({ fault: 'The port must be a whole number from 1 to 65534, as in: npm start -- --port 4000' });
  });

  it('refuses words that it does not know', () => {
    expect(readOptions(['--wipe'])).toEqual({ fault: 'Unknown option. You can use: npm start -- --fresh --port 4000' });
  });

  it('says which Node it needs', () => {
    expect(readOptions([], '20.18.3')).toEqual({ fault: 'Peer Support needs Node 20.19 or newer, and this is Node 20.18.3.' });
    expect(readOptions([], '20.19.0')).toHaveProperty('value');
  });
});
