import TestRunner from 'jest-runner';

/**
 * One test file after another, in a process of its own: each of them drives a browser and a server, and two at once
 * would only wait for each other.
 */
export default class SerialRunner extends TestRunner {
  constructor(globalConfig, context) {
    super({ ...globalConfig, maxWorkers: 1 }, context);
  }
}
