import { counted } from '../counted';
import type { Look } from './survey';

const LOOK_WORDS: Readonly<Record<Look, string>> = {
  formats: 'the format of dates and codes',
  colours: 'the colours of headers',
  notes: 'the notes on headers',
  'drop-downs': 'drop-downs',
  protection: 'the question before a column of Mutual’s is changed',
  tints: 'the colours of words',
};

const list = (texts: readonly string[]): string => {
  const quoted = texts.length > 6 ? [...texts.slice(0, 5), `${texts.length - 5} more`] : texts;
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} and ${quoted[quoted.length - 1]}`;
};

/** What the check says, and what Repair will do. Never a client code, never what a note says. */
export const CHECK_WORDS = {
  tabGone: (tab: string) => ({
    sentence: `The tab “${tab}” is missing.`,
    remedy:
      'Makes an empty one. If it was deleted by mistake, bring it back from File ▸ Version history instead.',
  }),
  strangeTab: (tab: string, missing: readonly string[]) =>
    `There is a tab “${tab}”, but without Mutual’s mark and without ${list(missing)}. If it is yours, give it another name and check again; if it is Mutual’s, bring its columns back.`,
  copies: (used: string, copies: readonly string[]) => ({
    sentence: `${list(copies)} ${copies.length === 1 ? 'is a copy' : 'are copies'} of “${used}”; Mutual uses “${used}”.`,
    remedy: 'Takes Mutual’s marks off each copy. What stands in it stays.',
  }),
  marksGone: (tab: string, things: readonly string[]) => ({
    sentence: `On “${tab}” Mutual’s marks are gone from ${list(things)}; they were found by their words.`,
    remedy: 'Marks them again, so that they can be renamed and moved.',
  }),
  theTab: 'the tab',
  theHeaders: 'the row of headers',
  marksDoubled: (tab: string, header: string) => ({
    sentence: `Two columns on “${tab}” carry the mark of “${header}”; only one has its header.`,
    remedy: 'Takes the mark off the other column.',
  }),
  columnGone: (tab: string, header: string) => ({
    sentence: `The column “${header}” is missing on “${tab}”. If it is there under another name, give it that header instead of repairing.`,
    remedy: 'Makes it again beside its neighbours, blank.',
  }),
  headerGone: (tab: string, header: string) => ({
    sentence: `A column on “${tab}” has lost its header “${header}”.`,
    remedy: 'Writes the header again.',
  }),
  renamed: (tab: string, header: string, now: string) =>
    `On “${tab}” the header “${header}” reads “${now}” now. Mutual knows the column all the same.`,
  namesake: (tab: string, header: string) =>
    `On “${tab}” another column is called “${header}” too. Mutual uses its own, the marked one.`,
  rowsAbove: (tab: string, count: number) =>
    `On “${tab}” ${counted(count, 'row')} stand${count === 1 ? 's' : ''} above the headers. That is fine.`,
  merged: (tab: string, range: string) => ({
    sentence: `On “${tab}” the cells ${range} are merged, so that Mutual sees only the first of them.`,
    remedy: 'Splits them again; what they say stays in the first cell.',
  }),
  formula: (tab: string, header: string, cells: readonly string[]) =>
    `On “${tab}” ${list(cells)} in “${header}” hold${cells.length === 1 ? 's' : ''} a formula. Mutual writes this column and will write over it: move it to a column of your own.`,
  error: (tab: string, header: string, cells: readonly string[]) =>
    `On “${tab}” ${list(cells)} in “${header}” show${cells.length === 1 ? 's' : ''} an error and count${cells.length === 1 ? 's' : ''} as blank.`,
  looksGone: (
    tab: string,
    looks: readonly { readonly look: Look; readonly headers: readonly string[] }[],
  ) => ({
    sentence: `“${tab}” has lost ${looks.map(({ look, headers }) => `${LOOK_WORDS[look]} (${list(headers)})`).join('; ')}.`,
    remedy: 'Gives them again. What people wrote, and looks of their own, stay.',
  }),
  dashboardGone: { sentence: 'The Dashboard is missing.', remedy: 'Makes it again.' },
  stampGone: {
    sentence: 'The cell named Mutual is missing, so live formulas no longer follow.',
    remedy: 'Makes it again beside the headers of Settings.',
  },
  stampElsewhere: {
    sentence: 'The name Mutual belongs to another cell, so live formulas no longer follow.',
    remedy: 'Gives it back to the cell beside the headers of Settings.',
  },
  settingsGone: (names: readonly string[]) => ({
    sentence: `Settings has no row for ${list(names)}; the default is used.`,
    remedy: 'Adds each with its default.',
  }),
  badSetting: (cell: string, problem: string) => `${cell}: ${problem}`,
  idsMissing: (tab: string, count: number) => ({
    sentence: `On “${tab}” ${counted(count, 'row')} ${count === 1 ? 'has' : 'have'} no id yet.`,
    remedy: 'Gives each one.',
  }),
  idsDoubled: (tab: string, count: number) => ({
    sentence: `On “${tab}” ${counted(count, 'row')} ${count === 1 ? 'has' : 'have'} the id of a row above, copied with it.`,
    remedy: 'Each lower row gets a new id; what was logged stays with the upper.',
  }),
  nobody: (tab: string, cell: string, typed: string, nearest: string | undefined) =>
    typed === ''
      ? `${tab}, ${cell}: this row names no partner and counts nowhere.`
      : `${tab}, ${cell}: “${typed}” is no partner, so this row counts nowhere.${nearest ? ` Did you mean ${nearest}?` : ''}`,
  two: (tab: string, cell: string, typed: string) =>
    `${tab}, ${cell}: two partners are called “${typed}”, so this row counts for neither.`,
  problem: (tab: string, cell: string, header: string, problem: string) =>
    `${tab}, ${cell}, ${header}: ${problem}`,
  andMore: (count: number) => `And ${count} more like this.`,
  older: {
    sentence: 'This spreadsheet was made with an older Mutual.',
    remedy: 'Brings it up to date.',
  },
} as const;
