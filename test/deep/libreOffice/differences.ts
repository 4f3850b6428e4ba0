/** Functions nothing is compared by, and why. */
export const NOT_COMPARED: Readonly<Record<string, string>> = {
  ...allFor('LibreOffice 7 does not have it', [
    'COUNTUNIQUE',
    'FILTER',
    'FLATTEN',
    'JOIN',
    'SEQUENCE',
    'SORT',
    'SPLIT',
    'UNIQUE',
    'XLOOKUP',
    'XMATCH',
  ]),
  ...allFor('it asks the clock, and LibreOffice only knows the machine’s', ['NOW', 'TODAY']),
};

function allFor(reason: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, reason]));
}

/** Where the two differ and Google’s description of the function says what ours does. */
export const DIFFERENT: readonly { readonly where: RegExp; readonly reason: string }[] = [
  {
    where: /WEEKNUM\([^,()]+,(?:14|21)\)/,
    reason:
      'weeks beginning on other days than Sunday and Monday, and those of ISO 8601, are not known there',
  },
  {
    where: /RANK\(1000,|MODE\(E1:E16\)/,
    reason:
      'a number that is not in the list, and a list without repetition, are #N/A at Google, #VALUE! there',
  },
  {
    where: /LARGE\([^)]*,40\).*IFS\(/,
    reason: 'of two errors the first is shown, there the one of the higher rank',
  },
];
