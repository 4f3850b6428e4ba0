import { importWords } from '../words';

export const LARGEST_BYTES = 5 * 1024 * 1024;

/** What the browser offers to choose. */
export const FILE_TYPES = '.csv,.tsv,.txt,.vcf,.vcard,text/csv,text/vcard';
const KNOWN_NAME = /\.(csv|tsv|txt|vcf|vcard)$/i;

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly sentence: string };

/** What keeps a file from being read at all, in a sentence. */
export function findFileProblem({ name, size }: Pick<File, 'name' | 'size'>): string | undefined {
  if (!KNOWN_NAME.test(name)) return importWords.unknownKind;
  if (size > LARGEST_BYTES) return importWords.tooLarge;
  return size === 0 ? importWords.empty : undefined;
}

export function readFile(file: File): Promise<FileText> {
  const problem = findFileProblem(file);
  if (problem) return Promise.resolve({ ok: false, sentence: problem });
  return new Promise((answer) => {
    const reader = new FileReader();
    reader.onload = () => {
      const bytes = reader.result;
      if (bytes instanceof ArrayBuffer) answer({ ok: true, text: decode(bytes) });
      else answer({ ok: false, sentence: importWords.unreadable });
    };
    reader.onerror = () => answer({ ok: false, sentence: importWords.unreadable });
    reader.readAsArrayBuffer(file);
  });
}

/** UTF-16 where it shows, else UTF-8, or else what Windows programs write: in that every byte is a letter, so it comes last. */
export function decode(bytes: ArrayBuffer): string {
  const wide = findUtf16(new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 4)));
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** By its mark, or by the empty half of its first two letters. */
function findUtf16([a, b, c, d]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((a === 0xff && b === 0xfe) || (a && b === 0 && c && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b && c === 0 && d)) return 'utf-16be';
  return undefined;
}
