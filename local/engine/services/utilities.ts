import { createHash, createHmac } from 'node:crypto';
import { zipSync } from 'fflate';
import type { BlobRef, Wire } from '../../realm';
import { refusal } from '../../refusals';
import { isTimeZone } from '../../workbook/zone';
import { dateValue, enumName, handle, isTagged, numberArg, refIn, textArg, wrongParameters } from '../args';
import { formatInstant, parseInstant } from '../dateFormat';
import type { Answer, Handlers } from '../handlers';
import type { HostState } from '../state';

type UtilitiesAnswer = Answer<null>;

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

function bytesArg(method: string, args: readonly Wire[], index: number): Buffer {
  const value = args[index];
  if (typeof value === 'string') return Buffer.from(value, 'utf8');
  if (Array.isArray(value)) return Buffer.from(value.map(Number));
  throw wrongParameters(method, args);
}

/** Google's bytes are signed. */
function signed(bytes: Buffer): number[] {
  return [...new Int8Array(bytes)];
}

function zoneArg(method: string, args: readonly Wire[], index: number): string {
  const zone = textArg(method, args, index);
  if (!isTimeZone(zone)) throw refusal('badTimeZone');
  return zone;
}

/** A version 4 identifier from the host's own chance, so that a run can be repeated. */
function makeUuid({ random }: HostState): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16));
  hex[12] = 4;
  hex[16] = 8 + ((hex[16] ?? 0) % 4);
  const text = hex.map((digit) => digit.toString(16)).join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
    '-',
  );
}

const computeDigest: UtilitiesAnswer = (_, __, args) => {
  const method = 'Utilities.computeDigest';
  const hash = HASHES[enumName(args[0], 'DigestAlgorithm') ?? ''];
  if (!hash) throw wrongParameters(method, args);
  return signed(
    createHash(hash)
      .update(bytesArg(method, args, 1))
      .digest(),
  );
};

const computeHmacSignature: UtilitiesAnswer = (_, __, args) => {
  const method = 'Utilities.computeHmacSignature';
  const hash = HASHES[(enumName(args[0], 'MacAlgorithm') ?? '').replace('HMAC_', '')];
  if (!hash) throw wrongParameters(method, args);
  return signed(
    createHmac(hash, bytesArg(method, args, 2))
      .update(bytesArg(method, args, 1))
      .digest(),
  );
};

/** A folder of files, each under the name of its blob. */
const zip: UtilitiesAnswer = ({ state }, _, args) => {
  const method = 'Utilities.zip';
  const [blobs, name = 'archive.zip'] = args;
  if (!Array.isArray(blobs) || typeof name !== 'string') throw wrongParameters(method, args);
  const files = blobs.map((blob) => {
    const ref = refIn<BlobRef>(blob, 'Blob');
    if (typeof ref?.name !== 'string') throw wrongParameters(method, args);
    return [ref.name, Uint8Array.from(ref.bytes)] as const;
  });
  const bytes = zipSync(Object.fromEntries(files), { mtime: state.clock.now() });
  return handle('Blob', { bytes: signed(Buffer.from(bytes)), contentType: 'application/zip', name });
};

export const utilitiesHandlers: Handlers<null> = {
  answers: {
    formatDate(_, __, args) {
      const method = 'Utilities.formatDate';
      const date = args[0];
      if (!isTagged(date, 'date') || date.at === null) throw wrongParameters(method, args);
      return formatInstant(Number(date.at), zoneArg(method, args, 1), textArg(method, args, 2));
    },
    parseDate(_, __, args) {
      const method = 'Utilities.parseDate';
      return dateValue(
        parseInstant(textArg(method, args, 0), zoneArg(method, args, 1), textArg(method, args, 2)),
      );
    },
    getUuid: ({ state }) => makeUuid(state),
    sleep({ state }, _, args) {
      state.clock.sleep(numberArg('Utilities.sleep', args, 0));
      return undefined;
    },
    base64Encode: (_, __, args) => bytesArg('Utilities.base64Encode', args, 0).toString('base64'),
    base64EncodeWebSafe: (_, __, args) =>
      bytesArg('Utilities.base64EncodeWebSafe', args, 0)
        .toString('base64')
        .replaceAll('+', '-')
        .replaceAll('/', '_'),
    base64Decode: (_, __, args) => signed(Buffer.from(textArg('Utilities.base64Decode', args, 0), 'base64')),
    base64DecodeWebSafe: (_, __, args) =>
      signed(Buffer.from(textArg('Utilities.base64DecodeWebSafe', args, 0), 'base64url')),
    computeDigest,
    computeHmacSignature,
    computeHmacSha256Signature(_, __, args) {
      const method = 'Utilities.computeHmacSha256Signature';
      return signed(
        createHmac('sha256', bytesArg(method, args, 1))
          .update(bytesArg(method, args, 0))
          .digest(),
      );
    },
    zip,
    bytesOfText: (_, __, args) => signed(bytesArg('Utilities.newBlob', args, 0)),
    textOfBytes: (_, __, args) => bytesArg('Blob.getDataAsString', args, 0).toString('utf8'),
  },
};
