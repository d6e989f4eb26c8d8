import { AppManifestUtils } from '@microsoft/app-manifest';
import { iconFaults } from './check-icons.mjs';
import { manifestFaults, schemaFaults } from './check-manifest.mjs';

/** Everything that is wrong with a package, by Microsoft's schema and by ours; it asks no network. */
export async function checkPackage({ manifest, languages, icons }) {
  const another = schemaFaults(manifest);
  const bySchema = another.length > 0 ? another : await AppManifestUtils.validateAgainstSchema(manifest);
  return [...bySchema, ...manifestFaults(manifest, languages), ...iconFaults(icons)];
}
