import type { Day } from '../day/day';
import type { Commitment } from '../schema/commitments';
import type { Introduction } from '../schema/introductions';
import type { Partner } from '../schema/partners';
import type { Referral } from '../schema/referrals';
import type { Touchpoint } from '../schema/touchpoints';
import type { Book } from './book';
import { indexNames, type NamedRow } from './names';
import type { Terms } from './terms';

/** Everything logged with one partner, in row order, whatever its day or status. */
export interface History {
  readonly partner: Partner;
  readonly touchpoints: readonly Touchpoint[];
  readonly referrals: readonly Referral[];
  readonly introductions: readonly Introduction[];
  readonly commitments: readonly Commitment[];
}

/** Whose row each one is, in row order: undefined for a row naming no partner, two, or one not asked about. */
type Owners = readonly (History | undefined)[];

export interface Histories {
  /** In the order of `book.partners`; undefined for a partner not asked about. */
  readonly partners: readonly (History | undefined)[];
  readonly ofReferrals: Owners;
  readonly ofIntroductions: Owners;
  readonly ofCommitments: Owners;
}

/** Reads every log row once. Only rows of the partners asked about are kept. */
export function gatherHistories(book: Book, isAsked: (partner: Partner) => boolean): Histories {
  const names = indexNames(book.partners, (partner) => partner.partner);
  const byPartner = new Map<Partner, Gathering>();
  const partners = book.partners.map((partner) => {
    if (!isAsked(partner)) return undefined;
    const gathering = beginHistory(partner);
    byPartner.set(partner, gathering);
    return gathering;
  });
  const whose = (row: NamedRow): Gathering | undefined => {
    const match = names.matchRow(row);
    return 'found' in match ? byPartner.get(match.found) : undefined;
  };

  for (const touchpoint of book.touchpoints) whose(touchpoint)?.touchpoints.push(touchpoint);
  return {
    partners,
    ofReferrals: share(book.referrals, whose, (history) => history.referrals),
    ofIntroductions: share(book.introductions, whose, (history) => history.introductions),
    ofCommitments: share(book.commitments, whose, (history) => history.commitments),
  };
}

/** One partner's rows; undefined when the partner is no row of the book. */
export function findHistory(book: Book, partner: Partner): History | undefined {
  return gatherHistories(book, (candidate) => candidate === partner).partners[book.partners.indexOf(partner)];
}

interface Gathering extends History {
  readonly touchpoints: Touchpoint[];
  readonly referrals: Referral[];
  readonly introductions: Introduction[];
  readonly commitments: Commitment[];
}

function beginHistory(partner: Partner): Gathering {
  return { partner, touchpoints: [], referrals: [], introductions: [], commitments: [] };
}

function share<R extends NamedRow>(
  rows: readonly R[],
  whose: (row: R) => Gathering | undefined,
  listOf: (history: Gathering) => R[],
): Owners {
  return rows.map((row) => {
    const history = whose(row);
    if (history) listOf(history).push(row);
    return history;
  });
}

export type DoneTouchpoint = Touchpoint & { readonly date: Day };

/** Done on or before today. A blank Status is Done. */
export function isDone(touchpoint: Touchpoint, { today }: Terms): touchpoint is DoneTouchpoint {
  if (touchpoint.date === undefined || touchpoint.date > today) return false;
  return touchpoint.status === '' || touchpoint.status === 'Done';
}

/** Whether the partner got value from it: as the row says, else as its kind. */
export function isMeaningful(touchpoint: Touchpoint, { kinds }: Terms): boolean {
  if (touchpoint.meaningful !== '') return touchpoint.meaningful === 'yes';
  return kinds.of(touchpoint.kind).meaningful;
}

export type MadeReferral = Referral & { readonly date: Day };

/** Made, in a known direction, on or before today. */
export function isMade(referral: Referral, { today }: Terms): referral is MadeReferral {
  return referral.date !== undefined && referral.date <= today && referral.direction !== '';
}
