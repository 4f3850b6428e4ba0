import type { Ids } from '../actions/ports';

export function uuidIds(): Ids {
  return {
    fresh: () => Utilities.getUuid(),
    fingerprint: (text) =>
      Utilities.base64EncodeWebSafe(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text)).slice(
        0,
        22,
      ),
  };
}
