/** Every sentence about merging two rows of Partners. */
export const MERGE_SENTENCES = {
  alsoKnownAs: (name: string) => `Also known as ${name}`,
  merged: (stays: string, goes: string) =>
    stays === goes ? `The two rows of ${stays} are one now.` : `${goes} is one row with ${stays} now.`,
  itself: 'A row cannot be merged with itself. Choose another partner.',
  goneMeanwhile: 'The other partner is no longer on the Partners tab. Choose one again.',
  changedMeanwhile: 'Somebody changed these rows since you looked. Nothing was merged; look at it once more.',
  tooLong: 'The notes of both are too long for one cell. Shorten one of them, then look again.',
  wouldBeLost: (things: readonly string[]) =>
    `This would be lost: ${things.join('; ')}. Copy it to where it belongs or clear it, then look again.`,
  beside: {
    own: (header: string, name: string) => `“${header}” of ${name}, a column of your own`,
    formula: (header: string, name: string) => `the formula in ${header} of ${name}`,
    note: (header: string, name: string) => `the note on ${header} of ${name}`,
    unread: (header: string, name: string) => `what ${header} of ${name} says, which Mutual cannot read`,
  },
  formulas: (name: string) => `Formulas that ask for “${name}” will say “No such partner”.`,
} as const;
