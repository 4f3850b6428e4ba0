/** A person or agency read from a file. Every field '' when the file does not say. */
export interface Contact {
  readonly name: string;
  readonly organisation: string;
  readonly profession: string;
  readonly email: string;
  readonly phone: string;
  readonly notes: string;
}

/** A file understood: `skipped` holds one sentence for every row left out or shortened. */
export interface ContactList {
  readonly format: string;
  readonly contacts: readonly Contact[];
  readonly skipped: readonly string[];
}

/** A file declined: one sentence that says what it is not, and what to do instead. */
export interface ContactRefusal {
  readonly refusal: string;
}
