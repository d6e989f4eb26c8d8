/** Stage-2 decorators with explicit types; must say the same as tsconfig.json. */
const swc = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', tsx: false, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: false,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    experimental: { keepImportAttributes: true },
  },
};
const swcTsx = { ...swc, jsc: { ...swc.jsc, parser: { ...swc.jsc.parser, tsx: true } } };

const common = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': ['@swc/jest', swc], '\\.tsx$': ['@swc/jest', swcTsx] },
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.data/'],
  // The suite starts servers and browsers of its own; nothing may leak from one test to the next.
  restoreMocks: true,
};

const node = { ...common, testEnvironment: 'node', setupFiles: ['<rootDir>/tests/support/api-setup.ts'] };

export default {
  rootDir: import.meta.dirname,
  projects: [
    { ...node, displayName: 'unit', testMatch: ['<rootDir>/tests/**/*.unit.test.ts'] },
    { ...node, displayName: 'api', testMatch: ['<rootDir>/tests/**/*.api.test.ts'] },
    {
      ...common,
      displayName: 'tab',
      testMatch: ['<rootDir>/tests/**/*.tab.test.tsx'],
      testEnvironment: '<rootDir>/tests/support/tab-environment.mjs',
      setupFiles: ['<rootDir>/tests/support/tab-setup.ts'],
    },
    {
      ...node,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/*.e2e.test.ts'],
      runner: '<rootDir>/tests/support/serial-runner.mjs',
    },
  ],
  testTimeout: 20_000,
  // Modules that a test file loaded stay in its worker. A worker that has grown spends its time on collecting garbage: it is replaced.
  workerIdleMemoryLimit: '1GB',
  coverageProvider: 'v8',
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcov'],
  coverageThreshold: { global: { statements: 90, branches: 90, functions: 85, lines: 90 } },
  collectCoverageFrom: [
    'shared/**/*.ts',
    'api/**/*.ts',
    'tab/**/*.{ts,tsx}',
    '!**/*.d.ts',
    '!tab/gql/**',
    '!tab/vite.config.ts',
    '!api/local/host-page/**',
    '!api/local/demo/**',
  ],
};
