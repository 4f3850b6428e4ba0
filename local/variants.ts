import { makeRandom } from './random';

/** Where facts about Google conflict or are unknown: one of the possible behaviours each, the first being usual. */
export const VARIANTS = {
  /** May a custom function find developer metadata? */
  metadataInCustomFunctions: ['found', 'refused'],
  /** What getDocumentLock answers: null without a containing file, which is known and so never left to a seed. */
  documentLock: ['present', 'null'],
  /** Does sorting by a person fire onEdit? */
  editEventOnSort: ['fires', 'silent'],
  /** Does moving rows or columns by a person fire onEdit? */
  editEventOnMove: ['silent', 'fires'],
  /** What a custom function gets for an omitted or blank cell. */
  blankArgument: ['empty text', 'null'],
  /** Whether text beginning with + or - that is no number is a formula when a script writes it. */
  signedText: ['formula', 'text'],
  /** When a write that breaks a rule of the sheet throws. */
  refusedWrite: ['at once', 'at the flush'],
  /** What a script reads of a formula whose custom function has not answered yet. */
  unansweredFormula: ['former answer', 'Loading...'],
  /** Does developer metadata come along when the file is copied? */
  metadataOfCopy: ['kept', 'gone'],
  /** Do the properties of the document? */
  propertiesOfCopy: ['gone', 'kept'],
  /** Which rows a person's sorting of filtered rows moves. */
  sortThroughFilter: ['all rows', 'visible rows'],
  /** What a person's first undo takes back when a script has answered the edit. */
  undo: ['the edit alone', 'the script’s writes first'],
  /** Does undoing fire onEdit? */
  editEventOnUndo: ['fires', 'silent'],
  /** How a formula that a script writes is read where a comma is the decimal sign. */
  formulasByScripts: ['in English', 'by the locale'],
} as const;

export type Variants = { -readonly [Name in keyof typeof VARIANTS]: (typeof VARIANTS)[Name][number] };

export function usualVariants(): Variants {
  return chooseVariants(() => 0);
}

/** The other choice of every doubt. */
export function unusualVariants(): Variants {
  return chooseVariants(() => 1);
}

/** One choice of every doubt, the same for the same seed. */
export function variantsOf(seed: number): Variants {
  const random = makeRandom(seed);
  return chooseVariants((count) => Math.floor(random() * count));
}

function chooseVariants(choose: (count: number) => number): Variants {
  const pick = <Choice>(choices: readonly [Choice, Choice]): Choice =>
    choose(2) === 0 ? choices[0] : choices[1];
  return {
    metadataInCustomFunctions: pick(VARIANTS.metadataInCustomFunctions),
    documentLock: 'present',
    editEventOnSort: pick(VARIANTS.editEventOnSort),
    editEventOnMove: pick(VARIANTS.editEventOnMove),
    blankArgument: pick(VARIANTS.blankArgument),
    signedText: pick(VARIANTS.signedText),
    refusedWrite: pick(VARIANTS.refusedWrite),
    unansweredFormula: pick(VARIANTS.unansweredFormula),
    metadataOfCopy: pick(VARIANTS.metadataOfCopy),
    propertiesOfCopy: pick(VARIANTS.propertiesOfCopy),
    formulasByScripts: pick(VARIANTS.formulasByScripts),
    sortThroughFilter: pick(VARIANTS.sortThroughFilter),
    undo: pick(VARIANTS.undo),
    editEventOnUndo: pick(VARIANTS.editEventOnUndo),
  };
}
