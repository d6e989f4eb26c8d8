import { parseArgs } from 'node:util';
import { PlainFault } from './plain-fault.mjs';

const oldestNode = [20, 19];
const usualPort = 3978;

function checkNode(version) {
  const [major, minor] = version.split('.').map(Number);
  const isNewEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  if (!isNewEnough) {
    throw new PlainFault(`Peer Support needs Node ${oldestNode.join('.')} or newer, and this is Node ${version}.`);
  }
}

function readPort(text) {
  const port = Number(text);
  // The program itself listens on the next port up.
  if (!/^\d+$/.test(text) || port < 1 || port > 65_534) {
    throw new PlainFault('The port must be a whole number from 1 to 65534, as in: npm start -- --port 4000');
  }
  return port;
}

/** Reads the words after `npm start --`. */
export function readStartOptions(words, nodeVersion) {
  checkNode(nodeVersion);
  try {
    const { values } = parseArgs({ args: words, options: { fresh: { type: 'boolean' }, port: { type: 'string' } } });
    return { fresh: values.fresh === true, port: readPort(values.port ?? String(usualPort)) };
  } catch (fault) {
    if (fault instanceof PlainFault) throw fault;
    throw new PlainFault('Unknown option. You can use: npm start -- --fresh --port 4000', { cause: fault });
  }
}
