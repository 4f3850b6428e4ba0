import { parseDay } from '../day/day';
import { answerPartners } from '../domain/answerBook';
import type { PartnerAnswer } from '../domain/answers';
import { indexNames } from '../domain/names';
import { bookOf, loadPartnerSheets } from './loadBook';
import type { Ports } from './ports';

export const NO_SUCH_PARTNER = 'No such partner';
const TWO_PARTNERS = 'Two partners of this name';

/**
 * What a formula answers for names (rows × columns): the same shape. As of the day in the stamp (the cell `Mutual`),
 * so that it equals the computed columns written with that stamp; without one, as of today.
 */
export function answerNames<T>(
  ports: Ports,
  names: readonly (readonly string[])[],
  stamp: string,
  pick: (answer: PartnerAnswer) => T,
): (T | string)[][] {
  const loaded = loadPartnerSheets(ports);
  const sheets = { ...loaded, today: parseDay(stamp.slice(0, 10)) ?? loaded.today };
  const index = indexNames(sheets.partners.rows, ({ partner }) => partner);
  const asked = new Set<unknown>();
  const matches = names.map((row) => row.map((name) => (name.trim() === '' ? undefined : index.match(name))));
  for (const match of matches.flat()) if (match && 'found' in match) asked.add(match.found);
  const { partners } = answerPartners(bookOf(sheets), (partner) => asked.has(partner));
  const answerOf = new Map(sheets.partners.rows.map((partner, row) => [partner, partners[row]]));
  return matches.map((row) =>
    row.map((match) => {
      if (!match) return '';
      if ('several' in match) return TWO_PARTNERS;
      const answer = 'found' in match ? answerOf.get(match.found) : undefined;
      return answer ? pick(answer) : NO_SUCH_PARTNER;
    }),
  );
}
