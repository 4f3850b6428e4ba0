import type { Contact } from './contact';
import type { Header } from './header';

/** One kind of contacts file: how its header is known, and what the rows below it say. */
export interface ContactReader {
  readonly format: string;
  recognises(header: Header): boolean;
  /** Finds the columns once; each row is then read to a contact, without a name when it holds nobody. */
  rowReader(header: Header): (row: readonly string[]) => Contact;
}
