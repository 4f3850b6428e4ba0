import { constants, copyFile, link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The steps of writing safely, so that a test can let each of them fail. */
export interface Disk {
  /** Undefined when there is no such file. */
  read(path: string): Promise<string | undefined>;
  /** Returns once the text has reached the disk. Only the owner may read the file. */
  write(path: string, text: string): Promise<void>;
  /** The same file under a second name, in place of what had that name. */
  keep(path: string, as: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Makes names survive a power cut, as `write` does for contents. */
  syncFolderOf(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
}

export function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT');
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

async function keepAs(path: string, as: string): Promise<void> {
  const next = `${as}.next`;
  await rm(next, { force: true });
  // Some file systems know no links; a copy does as well, only slower.
  await link(path, next).catch(() => copyFile(path, next, constants.COPYFILE_EXCL));
  await rename(next, as);
}

export const realDisk: Disk = {
  async read(path) {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async write(path, text) {
    const file = await open(path, 'w', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  keep: keepAs,
  rename,
  async syncFolderOf(path) {
    // Windows opens no folders and needs no sync of them.
    if (process.platform === 'win32') return;
    const folder = await open(dirname(path), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
};
