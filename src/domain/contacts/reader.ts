import type { Contact } from './contact';
import type { Header } from './header';

/** One kind of contacts file: how its header is known, and what a row of it says. */
export interface ContactReader {
  readonly format: string;
  recognises(header: Header): boolean;
  /** A contact without a name when the row holds nobody. */
  read(header: Header, row: readonly string[]): Contact;
}
