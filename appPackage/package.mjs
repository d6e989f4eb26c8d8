// The command behind `npm run package`: fills in an environment, validates without a network, and writes the app package.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { checkPackage } from './package/check-package.mjs';
import { PackageFault } from './package/package-fault.mjs';
import { readPackage } from './package/read-package.mjs';
import { readValues } from './package/read-values.mjs';

const projectDir = join(import.meta.dirname, '..');
const [environment = 'dev'] = process.argv.slice(2);

try {
  const values = await readValues(projectDir, environment);
  const parts = await readPackage(import.meta.dirname, values);
  const faults = await checkPackage(parts);
  if (faults.length > 0) throw new PackageFault(faults.join('\n'));
  const folder = join(import.meta.dirname, 'build');
  await mkdir(folder, { recursive: true });
  const name = `appPackage.${environment}.zip`;
  await writeFile(join(folder, name), zipSync(parts.files));
  console.log(`appPackage/build/${name} is ready. Upload it in the Teams admin centre, or in Teams under Apps.`);
} catch (fault) {
  console.error(fault instanceof PackageFault ? fault.message : `The package could not be made: ${fault.message}`);
  process.exitCode = 1;
}
