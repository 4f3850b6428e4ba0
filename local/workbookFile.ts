import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { type Disk, realDisk } from './disk';

/** What stands in a workbook file: JSON text of the host's snapshot, and of the mails not yet in the outbox. */
export interface Stored {
  snapshot: string;
  undelivered: string;
}

export interface WorkbookFile {
  readonly path: string;
  /** Undefined when there is no file yet. @throws DamagedWorkbook rather than start from nothing */
  load(): Promise<Stored | undefined>;
  /** Returns once the state would survive a kill or a power cut. Does nothing when nothing has changed. */
  save(stored: Stored): Promise<void>;
}

export class DamagedWorkbook extends Error {
  override name = 'DamagedWorkbook';
}

const HEAD = /^\{"mutualWorkbook":1,"sha256":"([0-9a-f]{64})",\n/;

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The file is JSON a person can read; its first line holds the checksum of all that follows. */
export function makeFileText({ snapshot, undelivered }: Stored): string {
  const body = `"undelivered":${undelivered},\n"snapshot":${snapshot}}\n`;
  return `{"mutualWorkbook":1,"sha256":"${digest(body)}",\n${body}`;
}

/** @throws DamagedWorkbook saying what is wrong */
export function parseFileText(text: string): Stored {
  const head = HEAD.exec(text);
  if (!head) throw new DamagedWorkbook('it does not begin like a workbook file');
  if (digest(text.slice(head[0].length)) !== head[1]) throw new DamagedWorkbook('its checksum is wrong');
  const { snapshot, undelivered } = JSON.parse(text) as { snapshot: unknown; undelivered: unknown };
  return { snapshot: JSON.stringify(snapshot), undelivered: JSON.stringify(undelivered) };
}

function isWhole(text: string | undefined): boolean {
  if (text === undefined) return false;
  try {
    parseFileText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * A workbook on disk. A save writes beside the file, syncs, and takes its name, so the name always stands
 * for a whole workbook: the old one or the new one. The one before is kept as `.bak`.
 */
export function openWorkbookFile(path: string, disk: Disk = realDisk): WorkbookFile {
  const backup = `${path}.bak`;
  let onDisk: string | undefined;

  async function explain(reason: string): Promise<DamagedWorkbook> {
    const hint = isWhole(await disk.read(backup))
      ? `The save before it is whole: ${backup}. Copy that over the file to go on from there.`
      : `There is no whole copy beside it (${backup}).`;
    return new DamagedWorkbook(`${path} is damaged: ${reason}. It was left as it is. ${hint}`);
  }

  return {
    path,
    async load() {
      const text = await disk.read(path);
      if (text === undefined) {
        if ((await disk.read(backup)) !== undefined)
          throw await explain('the file is gone, its copy is there');
        return undefined;
      }
      try {
        const stored = parseFileText(text);
        onDisk = text;
        return stored;
      } catch (error) {
        throw await explain(error instanceof Error ? error.message : String(error));
      }
    },
    async save(stored) {
      const text = makeFileText(stored);
      if (text === onDisk) return;
      await disk.makeFolder(dirname(path));
      await disk.write(`${path}.new`, text);
      if (onDisk !== undefined) await disk.keep(path, backup);
      await disk.rename(`${path}.new`, path);
      await disk.syncFolderOf(path);
      onDisk = text;
    },
  };
}
