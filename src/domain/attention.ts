import type { Day } from '../day/day';
import type { Partner } from '../schema/partners';
import {
  faultsOfColleague,
  faultsOfReferral,
  faultsOfTouchpoint,
  type Reading,
  readPartner,
} from './attentionOfRow';
import type { Book } from './book';
import { describeDay } from './dayWords';
import { findSimilar } from './duplicates';
import { indexKinds } from './kindsOf';
import { indexNames, type NamedRow } from './names';
import { indexNearest } from './nearest';
import { ATTENTION_SENTENCES as sentences } from './sentences';

/** The tabs whose rows may need somebody's attention, by their table's id. */
export type AttentionTable = 'partners' | 'touchpoints' | 'referrals' | 'introductions' | 'commitments';

/** Something in the sheet that the rules cannot go by, and what to fix. Never quotes a client code. */
export interface AttentionLine {
  readonly table: AttentionTable;
  /** 0-based among the rows of the table. */
  readonly row: number;
  /** In whose Attention it stands: the partner meant, or probably meant; undefined = nobody's. */
  readonly partner: Partner | undefined;
  readonly sentence: string;
}

export function findAttention(book: Book): readonly AttentionLine[] {
  const reading = readBook(book);
  const { today } = book;
  return [
    ...linesOfPartners(book, reading),
    ...linesOfLog('touchpoints', book.touchpoints, reading, (row) => ({
      place: sentences.places.touchpoint(placeOf(row.date, today)),
      faults: faultsOfTouchpoint(row, reading),
    })),
    ...linesOfLog('referrals', book.referrals, reading, (row) => ({
      place: sentences.places.referral(placeOf(row.date, today)),
      faults: faultsOfReferral(row, reading),
    })),
    ...linesOfLog('introductions', book.introductions, reading, ({ owner }) => ({
      place: sentences.places.introduction,
      faults: faultsOfColleague('Owner', owner, reading),
    })),
    ...linesOfLog('commitments', book.commitments, reading, () => ({
      place: sentences.places.commitment,
      faults: [],
    })),
  ];
}

/** What the Attention column says, each sentence once; partners without one are left out. */
export function describeAttention(lines: readonly AttentionLine[]): ReadonlyMap<Partner, string> {
  const sentencesOf = new Map<Partner, Set<string>>();
  for (const { partner, sentence } of lines) {
    if (!partner) continue;
    const own = sentencesOf.get(partner);
    if (own) own.add(sentence);
    else sentencesOf.set(partner, new Set([sentence]));
  }
  return new Map([...sentencesOf].map(([partner, own]) => [partner, [...own].join(' ')]));
}

function readBook({ partners, kinds, team }: Book): Reading {
  return {
    partners: indexNames(partners, ({ partner }) => partner),
    nearestPartner: indexNearest(partners.map(({ partner }) => partner)),
    kinds: indexKinds(kinds),
    nearestKind: indexNearest(kinds.map(({ kind }) => kind)),
    team: indexNames(team, ({ name }) => name),
    nearestColleague: indexNearest(team.map(({ name }) => name)),
    hasTeam: team.length > 0,
  };
}

function linesOfPartners({ partners }: Book, reading: Reading): AttentionLine[] {
  const similar = findSimilar(partners);
  return partners.flatMap((partner, row) => {
    const twin = 'several' in reading.partners.match(partner.partner) ? [sentences.sameName] : [];
    const other = similar.get(partner);
    const double = other ? [sentences.similarName(other.partner)] : [];
    const faults = [...twin, ...double, ...faultsOfColleague('Owner', partner.owner, reading)];
    return faults.map((sentence) => ({ table: 'partners' as const, row, partner, sentence }));
  });
}

/** Where a person finds the row, and what is wrong there. */
interface RowFaults {
  readonly place: string;
  readonly faults: readonly string[];
}

function linesOfLog<R extends NamedRow>(
  table: AttentionTable,
  rows: readonly R[],
  reading: Reading,
  faultsOf: (row: R) => RowFaults,
): AttentionLine[] {
  return rows.flatMap((row, index) => {
    const whose = readPartner(row, reading);
    const { place, faults } = faultsOf(row);
    return [...whose.faults, ...faults].map((fault) => ({
      table,
      row: index,
      partner: whose.partner,
      sentence: `${place}: ${fault}`,
    }));
  });
}

function placeOf(date: Day | undefined, today: Day): string {
  return date ? describeDay(date, today) : '';
}
