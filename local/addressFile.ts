import { type Disk, realDisk } from './disk';
import { makeSecret } from './server/localServer';

export interface KnownAddress {
  /** 0 before the first start. */
  port: number;
  secret: string;
}

function parseAddress(text: string | undefined): KnownAddress | undefined {
  try {
    const { port, secret } = JSON.parse(text ?? '') as Partial<KnownAddress>;
    if (Number.isInteger(port) && /^[0-9a-f]{32}$/.test(secret ?? ''))
      return { port: Number(port), secret: String(secret) };
  } catch {
    // A file that cannot be read is made anew: tabs opened before then need the new address.
  }
  return undefined;
}

/**
 * Port and secret of the last start, so that open tabs find back to a restarted host. The file stands beside
 * the workbook, not in it: a workbook may be given away, the secret may not.
 */
export async function loadAddress(workbook: string, disk: Disk = realDisk): Promise<KnownAddress> {
  return parseAddress(await disk.read(`${workbook}.address`)) ?? { port: 0, secret: makeSecret() };
}

export async function saveAddress(
  workbook: string,
  address: KnownAddress,
  disk: Disk = realDisk,
): Promise<void> {
  await disk.write(`${workbook}.address`, `${JSON.stringify(address)}\n`);
}
