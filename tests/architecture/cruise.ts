import { execFile } from 'node:child_process';
import { join } from 'node:path';

const projectDir = join(import.meta.dirname, '../..');
const program = join(projectDir, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const config = join(import.meta.dirname, 'dependency-cruiser.cjs');

export interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

interface CruiseResult {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly { readonly resolved: string }[] }[];
  readonly summary: { readonly violations: readonly Violation[] };
}

/** Runs dependency-cruiser over shared/, api/ and tab/ of a folder. Its exit code counts violations, so only its words matter. */
export function cruise(dir = projectDir): Promise<CruiseResult> {
  const words = [program, '--config', config, '--output-type', 'json', 'shared', 'api', 'tab'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, words, { cwd: dir, maxBuffer: 1 << 28 }, (fault, stdout, stderr) => {
      if (stdout === '') reject(new Error(stderr, { cause: fault }));
      else resolve(JSON.parse(stdout) as CruiseResult);
    });
  });
}
