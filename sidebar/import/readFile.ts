import { importWords } from '../words';

export const LARGEST_BYTES = 5 * 1024 * 1024;

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly sentence: string };

/** What keeps a file from being read at all, in a sentence. */
export function findFileProblem({ name, size }: Pick<File, 'name' | 'size'>): string | undefined {
  if (!/\.csv$/i.test(name)) return importWords.notCsv;
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

/** UTF-8, or else what Windows programs write: in that every byte is a letter, so it comes second. */
export function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
