// Checks packages in a process of its own: the validator needs Node's own loader. JSON in, JSON out.
import { text } from 'node:stream/consumers';
import { checkPackage } from '../../appPackage/package/check-package.mjs';

const packages = JSON.parse(await text(process.stdin));
const faults = [];
for (const { manifest, languages, icons } of packages) {
  const images = Object.fromEntries(Object.entries(icons).map(([name, base64]) => [name, Buffer.from(base64, 'base64')]));
  faults.push(await checkPackage({ manifest, languages, icons: images }));
}
process.stdout.write(JSON.stringify(faults));
