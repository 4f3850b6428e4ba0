import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode, isMissing } from './disk';

interface Holder {
  pid: number;
  /** When that process began, as the system tells it: a number is reused, both together are not. */
  started: string;
  address: string;
}

export interface WorkbookLock {
  /** Tells others where the workbook is being served. */
  announce(address: string): Promise<void>;
  release(): Promise<void>;
}

export class WorkbookInUse extends Error {
  override name = 'WorkbookInUse';
}

const ATTEMPTS = 5;

/** Linux tells when a process began; elsewhere the number alone must do. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isRunning({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (hasCode(error, 'ESRCH')) return false;
  }
  const now = startOf(pid);
  return started === '' || now === '' || now === started;
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Undefined for a lock somebody was killed while writing. */
function parseHolder(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

/** Moves a dead lock aside, and puts it back when it turns out that another process was quicker. */
async function bury(path: string, dead: string): Promise<void> {
  const grave = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(path, grave);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  if ((await readText(grave)) === dead) await rm(grave, { force: true });
  else await rename(grave, path);
}

function refusal(workbook: string, holder: Holder): WorkbookInUse {
  const where = holder.address ? `Open it there: ${holder.address}` : 'It is just starting.';
  return new WorkbookInUse(`${workbook} is already open in process ${holder.pid}. ${where}`);
}

/**
 * Two processes on one workbook would overwrite each other, so the second is refused with the address of the
 * first. What a killed process left behind is taken over.
 * @throws WorkbookInUse
 */
export async function lockWorkbook(workbook: string): Promise<WorkbookLock> {
  const path = `${workbook}.lock`;
  const self: Holder = { pid: process.pid, started: startOf(process.pid), address: '' };
  await mkdir(dirname(path), { recursive: true });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      await writeFile(path, JSON.stringify(self), { flag: 'wx', mode: 0o600 });
      return heldLock(path, self);
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const text = await readText(path);
    if (text === undefined) continue;
    const holder = parseHolder(text);
    if (holder && isRunning(holder)) throw refusal(workbook, holder);
    await bury(path, text);
  }
  throw new WorkbookInUse(`${workbook} is being opened by other processes at this moment. Try again.`);
}

function heldLock(path: string, self: Holder): WorkbookLock {
  return {
    async announce(address) {
      const next = `${path}.next`;
      await writeFile(next, JSON.stringify({ ...self, address }), { mode: 0o600 });
      await rename(next, path);
    },
    async release() {
      await rm(path, { force: true });
    },
  };
}
