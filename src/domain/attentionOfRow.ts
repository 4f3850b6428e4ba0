import { findCodeDoubt } from '../schema/clientCode';
import type { Partner } from '../schema/partners';
import type { Colleague } from '../schema/practice';
import type { Referral } from '../schema/referrals';
import type { Touchpoint } from '../schema/touchpoints';
import type { KindIndex } from './kindsOf';
import type { NamedRow, NameIndex } from './names';
import type { NearestIndex } from './nearest';
import { ATTENTION_SENTENCES as sentences } from './sentences';

/** What is looked up to say what a row's words mean. */
export interface Reading {
  readonly partners: NameIndex<Partner>;
  readonly nearestPartner: NearestIndex;
  readonly kinds: KindIndex;
  readonly nearestKind: NearestIndex;
  readonly team: NameIndex<Colleague>;
  readonly nearestColleague: NearestIndex;
  /** Without a team there is nobody to misspell. */
  readonly hasTeam: boolean;
}

/** Whom a log row means or probably means, and what is wrong with that. */
export function readPartner(
  row: NamedRow,
  { partners, nearestPartner }: Reading,
): { readonly partner: Partner | undefined; readonly faults: readonly string[] } {
  const match = partners.matchRow(row);
  if ('found' in match) return { partner: match.found, faults: [] };
  if ('several' in match) return { partner: undefined, faults: [sentences.twoPartners(row.partner)] };
  if (row.partner === '') return { partner: undefined, faults: [sentences.noPartner] };
  const nearest = nearestPartner.find(row.partner);
  const meant = nearest === undefined ? undefined : partners.match(nearest);
  return {
    partner: meant && 'found' in meant ? meant.found : undefined,
    faults: [sentences.unknownPartner(row.partner, nearest)],
  };
}

export function faultsOfTouchpoint({ date, kind }: Touchpoint, { kinds, nearestKind }: Reading): string[] {
  const dateless = date ? [] : [sentences.noDate];
  if (kinds.find(kind)) return dateless;
  if (kind === '') return [...dateless, sentences.noKind];
  return [...dateless, sentences.unknownKind(kind, nearestKind.find(kind))];
}

export function faultsOfReferral(referral: Referral, reading: Reading): string[] {
  const { date, direction, clientCode, handledBy } = referral;
  const doubt = findCodeDoubt(clientCode);
  return [
    ...(date ? [] : [sentences.noDate]),
    ...(direction === '' ? [sentences.noDirection] : []),
    ...(doubt ? [sentences.doubtfulCode[doubt]] : []),
    ...faultsOfColleague('Handled by', handledBy, reading),
  ];
}

export function faultsOfColleague(
  header: string,
  typed: string,
  { team, nearestColleague, hasTeam }: Reading,
): string[] {
  if (typed === '' || !hasTeam || 'found' in team.match(typed)) return [];
  return [sentences.unknownColleague(header, typed, nearestColleague.find(typed))];
}
