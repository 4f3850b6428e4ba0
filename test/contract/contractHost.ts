import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost, type Host, type HostOptions } from '../../local/host';
import { bundleProgram, type Program } from '../../local/program';
import { buildContract } from '../../tools/buildContract.mjs';
import { chosenVariants } from '../support/chosenVariants';

export const YOU = 'ana@example.org';
export const COLLEAGUE = 'ben@example.org';
export const VIEWER = 'cara@example.org';

/** The debug add-on as `npm run contract:google` builds it. */
export async function contractProgram(): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'));
  await buildContract(folder);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const program = bundleProgram({
    code: read('Code.js'),
    html: { page: read('page.html') },
    manifest: JSON.parse(read('appsscript.json')) as Program['manifest'],
  });
  rmSync(folder, { recursive: true });
  return program;
}

/** A file of yours with a script in it, which a colleague may edit and another person may see. */
export function contractHost(program: Program, options: Partial<HostOptions> = {}): Host {
  return createHost({
    program,
    owner: YOU,
    editors: [COLLEAGUE],
    viewers: [VIEWER],
    variants: chosenVariants(),
    ...options,
  });
}
