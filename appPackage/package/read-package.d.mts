/** As JSON has it; `checkPackage` says what is wrong with it. */
export interface Manifest {
  $schema: string;
  developer: { privacyUrl: string };
  name: { short: string };
  accentColor?: string;
  staticTabs: [{ entityId: string; contentUrl: string; scopes: string[] }];
  configurableTabs: { configurationUrl: string; scopes: string[]; context: string[] }[];
  validDomains: string[];
  webApplicationInfo: { resource: string };
  activities: { activityTypes: [{ type: string; description?: string; templateText: string }, ...{ type: string; description: string; templateText: string }[]] };
  authorization: { permissions: { resourceSpecific: object[] } };
}

export interface Parts {
  readonly manifest: Manifest;
  /** Language tag -> key -> text. */
  readonly languages: Record<string, Record<string, string>>;
  readonly icons: Record<'color' | 'outline', Buffer>;
  readonly files: Record<string, Buffer>;
}

export function readPackage(folder: string, values: Readonly<Record<string, string | undefined>>): Promise<Parts>;
