import { AppManifestUtils } from '@microsoft/app-manifest';
import { iconFaults } from './check-icons.mjs';
import { manifestFaults } from './check-manifest.mjs';

/** Everything that is wrong with a package, by Microsoft's schema and by ours; it asks no network. */
export async function checkPackage({ manifest, languages, icons }) {
  const bySchema = await AppManifestUtils.validateAgainstSchema(manifest);
  return [...bySchema, ...manifestFaults(manifest, languages), ...iconFaults(icons)];
}
