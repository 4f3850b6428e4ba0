import type { Archive } from '../actions/ports';

/** Google zips what it is given as blobs (docs/platform.md, "zip"). */
export function utilitiesArchive(): Archive {
  return {
    zip(files) {
      const blobs = files.map(({ name, text }) => Utilities.newBlob(text, 'text/csv', name));
      return Utilities.base64Encode(Utilities.zip(blobs).getBytes());
    },
  };
}
