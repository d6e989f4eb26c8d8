import type { LocalCloud } from './cloud/local-cloud.ts';
import { createLocalCloud } from './cloud/local-cloud.ts';
import type { DemoOrganisation } from './demo/organisation.ts';

export type { LocalCloud } from './cloud/local-cloud.ts';
export { demoOrganisation } from './demo/demo-organisation.ts';
export type { DemoOrganisation } from './demo/organisation.ts';

/** Starts what stands in for Microsoft's cloud on this machine, and says where everything is. */
export function startLocalCloud(options: {
  port: number;
  tabUrl: string;
  organisation: DemoOrganisation;
  hostPageDir: string;
  now: () => Date;
}): Promise<LocalCloud> {
  return createLocalCloud(options);
}
