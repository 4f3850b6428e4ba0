export type RefusalCode =
  | 'busy'
  | 'not-set-up'
  | 'structure'
  | 'input'
  | 'not-authorised'
  | 'gone'
  | 'unexpected';

/** An action declined; the message is the sentence for the person and says what to fix. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly field: string;

  constructor(code: RefusalCode, sentence: string, field = '') {
    super(sentence);
    this.name = 'Refusal';
    this.code = code;
    this.field = field;
  }
}
