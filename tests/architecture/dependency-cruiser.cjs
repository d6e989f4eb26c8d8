// "Who may import whom" as rules. Each of them has rows in import-examples.ts that prove that it can fail.

// Folders of api/ that are no feature.
const notAFeature = '(?:platform|migrations|local|demo)';
const feature = `^api/(?!${notAFeature}/)([^/]+)/`;
const frameworks = 'node_modules/(?:@types/)?(?:typeorm|type-graphql|graphql|@apollo|@fluentui|react|react-dom|express)/';

const forbidden = [
  {
    name: 'shared-stands-alone',
    comment: 'shared/ is pure: it imports neither side, no framework and nothing that reads or writes.',
    from: { path: '^shared/' },
    to: { path: `^(?:api|tab|tests)/|${frameworks}` },
  },
  {
    name: 'shared-does-no-io',
    from: { path: '^shared/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'tab-never-imports-the-api',
    from: { path: '^tab/' },
    to: { path: '^api/' },
  },
  {
    name: 'api-never-imports-the-tab',
    from: { path: '^api/' },
    to: { path: '^tab/' },
  },
  {
    name: 'features-of-the-tab-stay-apart',
    from: { path: '^tab/features/([^/]+)/' },
    to: { path: '^tab/features/', pathNot: '^tab/features/$1/' },
  },
  {
    name: 'the-tabs-parts-know-no-feature',
    comment: 'What several features use cannot depend on one of them.',
    from: { path: '^tab/(?:ui|teams)/' },
    to: { path: '^tab/features/' },
  },
  {
    name: 'only-tab-teams-uses-the-teams-sdk',
    from: { pathNot: '^tab/teams/' },
    to: { path: 'node_modules/@microsoft/teams-js' },
  },
  {
    name: 'a-resolver-asks-its-service',
    from: { path: '\\.resolver\\.ts$' },
    to: { path: '\\.(?:store|policy|entity)\\.ts$' },
  },
  {
    name: 'a-resolver-makes-no-view',
    comment: 'It may name the type of a view that its service hands it.',
    from: { path: '\\.resolver\\.ts$' },
    to: { path: '\\.present\\.ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'nothing-below-imports-a-resolver-or-service',
    from: { path: '\\.(?:store|present|policy|entity|type)\\.ts$' },
    to: { path: '\\.(?:resolver|service)\\.ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'a-service-knows-no-resolver',
    from: { path: '\\.service\\.ts$' },
    to: { path: '\\.resolver\\.ts$' },
  },
  {
    name: 'policies-are-pure',
    from: { path: '\\.policy\\.ts$' },
    to: { path: `${frameworks}|\\.(?:store|present)\\.ts$` },
  },
  {
    name: 'entities-stay-inside',
    comment: 'A column reaches the screen only because present put it there.',
    from: {
      path: '^(?:api|tab|shared)/',
      // The list of tables for TypeORM, and each part of the platform beside its own table.
      pathNot: '\\.(?:store|service|present|entity)\\.ts$|^api/databases\\.ts$|^api/migrations/|^api/platform/',
    },
    to: { path: '\\.entity\\.ts$' },
  },
  {
    name: 'a-feature-reaches-another-through-its-service',
    comment: 'Types of one graph name each other, and a query joins tables: who may see a table is the rule above.',
    from: { path: feature },
    to: { path: feature, pathNot: '^api/$1/|\\.(?:service|type|entity)\\.ts$' },
  },
  {
    name: 'the-platform-knows-no-feature',
    from: { path: '^api/platform/' },
    to: { path: `${feature}|^api/(?:migrations|demo)/` },
  },
  {
    name: 'only-main-imports-local',
    from: { path: '^(?:api|tab|shared)/', pathNot: '^api/main\\.ts$|^api/local/' },
    to: { path: '^api/local/' },
  },
  {
    name: 'no-cycles',
    from: { path: '^(?:api|tab|shared)/' },
    // Types are gone at run time, and entities that name each other need them.
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|coverage|\\.data)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
    },
  },
};
