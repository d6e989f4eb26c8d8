/** An import, and the rule that forbids it; null where every rule lets it pass. */
export interface ImportExample {
  readonly rule: string | null;
  readonly from: string;
  readonly to: string;
}

const rows: [string | null, string, string][] = [
  ['shared-stands-alone', 'shared/a.ts', 'api/members/a.service.ts'],
  ['shared-stands-alone', 'shared/b.ts', 'typeorm'],
  ['shared-stands-alone', 'shared/c.ts', '@fluentui/react-components'],
  ['shared-does-no-io', 'shared/d.ts', 'node:fs'],
  ['tab-never-imports-the-api', 'tab/app/a.ts', 'api/main.ts'],
  ['api-never-imports-the-tab', 'api/a.ts', 'tab/app/b.ts'],
  ['features-of-the-tab-stay-apart', 'tab/features/allies/a.tsx', 'tab/features/contacts/a.ts'],
  ['the-tabs-parts-know-no-feature', 'tab/ui/a.tsx', 'tab/features/contacts/b.ts'],
  ['only-tab-teams-uses-the-teams-sdk', 'tab/app/c.ts', '@microsoft/teams-js'],
  ['a-resolver-asks-its-service', 'api/allies/a.resolver.ts', 'api/allies/a.store.ts'],
  ['a-resolver-asks-its-service', 'api/allies/b.resolver.ts', 'api/allies/a.policy.ts'],
  ['a-resolver-makes-no-view', 'api/allies/c.resolver.ts', 'api/allies/a.present.ts'],
  ['entities-stay-inside', 'api/allies/d.resolver.ts', 'api/allies/a.entity.ts'],
  ['entities-stay-inside', 'api/allies/a.type.ts', 'api/allies/b.entity.ts'],
  ['nothing-below-imports-a-resolver-or-service', 'api/allies/b.store.ts', 'api/allies/a.service.ts'],
  ['a-service-knows-no-resolver', 'api/allies/b.service.ts', 'api/allies/e.resolver.ts'],
  ['policies-are-pure', 'api/allies/b.policy.ts', 'typeorm'],
  ['policies-are-pure', 'api/allies/c.policy.ts', '@apollo/server'],
  ['policies-are-pure', 'api/allies/d.policy.ts', 'api/allies/c.store.ts'],
  ['a-feature-reaches-another-through-its-service', 'api/allies/d.store.ts', 'api/contacts/a.store.ts'],
  ['the-platform-knows-no-feature', 'api/platform/a.ts', 'api/members/b.service.ts'],
  ['only-main-imports-local', 'api/allies/c.service.ts', 'api/local/a.ts'],
  ['no-cycles', 'api/members/c.ts', 'api/members/d.ts'],
  [null, 'shared/e.ts', 'shared/f.ts'],
  [null, 'api/main.ts', 'api/local/index.ts'],
  [null, 'api/allies/f.resolver.ts', 'api/allies/d.service.ts'],
  [null, 'api/allies/e.service.ts', 'api/allies/e.policy.ts'],
  [null, 'api/allies/f.service.ts', 'api/allies/c.entity.ts'],
  [null, 'api/contacts/a.service.ts', 'api/allies/g.service.ts'],
  [null, 'api/databases.ts', 'api/allies/d.entity.ts'],
  [null, 'api/allies/h.service.ts', 'api/platform/b.ts'],
  [null, 'tab/app/d.ts', 'tab/features/contacts/c.ts'],
  [null, 'tab/features/contacts/d.ts', 'shared/g.ts'],
  [null, 'tab/teams/a.ts', '@microsoft/teams-js'],
];

/** Every rule of dependency-cruiser.cjs has at least one row that it forbids. */
export const importExamples: readonly ImportExample[] = rows.map(([rule, from, to]) => ({ rule, from, to }));
