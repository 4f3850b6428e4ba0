import { normaliseName } from '../domain/names';
import { loadPartnerColumn } from '../google/partnerColumn';
import { partners } from '../schema/partners';

type CellArgument = unknown;

interface EntryPoints {
  RECIPROCITY(partner: CellArgument | CellArgument[][], mutual?: CellArgument): string | string[][];
}

declare const global: EntryPoints;

/**
 * How referrals went both ways in the window, in words.
 *
 * @preserve
 * @param {A2} partner A partner's name, or a range of names.
 * @param {Mutual} mutual The cell named Mutual, so that the answer stays live.
 * @return {string} The words.
 * @customfunction
 */
global.RECIPROCITY = (partner, mutual) => {
  void mutual;
  const answers = loadPartnerColumn(partners.columns.reciprocity.header);
  const answer = (name: unknown) =>
    name === '' || name === null ? '' : (answers.get(normaliseName(String(name))) ?? 'No such partner');
  return Array.isArray(partner) ? partner.map((row) => row.map(answer)) : answer(partner);
};
