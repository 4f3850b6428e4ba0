import { addDays, type Day } from '../../day/day';
import { type Commitment, commitments } from '../../schema/commitments';
import { type Introduction, introductions } from '../../schema/introductions';
import { type Partner, partners } from '../../schema/partners';
import { type Colleague, team } from '../../schema/practice';
import { type Referral, referrals } from '../../schema/referrals';
import { blankRow } from '../../schema/table';
import { type Touchpoint, touchpoints } from '../../schema/touchpoints';
import { normaliseName } from '../names';
import { CORE } from './cast/core';
import { GROWING } from './cast/growing';
import type { CastMember } from './cast/member';
import { OTHERS } from './cast/others';
import {
  SAMPLE_COMMITMENTS,
  SAMPLE_INTRODUCTIONS,
  type SampleCommitment,
  type SampleIntroduction,
} from './circle';
import { SAMPLE_REFERRALS, type SampleReferral } from './referrals';
import { sampleId } from './sampleId';
import { SKIPPED, TOUCHES, type Touch } from './touches';

/** Rows for every tab, ready to be written: a practice to try Mutual with, and to remove again. */
export interface SamplePractice {
  readonly practiceName: string;
  readonly team: readonly Colleague[];
  readonly partners: readonly Partner[];
  readonly touchpoints: readonly Touchpoint[];
  readonly referrals: readonly Referral[];
  readonly introductions: readonly Introduction[];
  readonly commitments: readonly Commitment[];
}

const COLLEAGUES = [
  { name: 'Ana', email: 'ana@example.org', reminders: 'Weekly', weekday: 'Monday' },
  { name: 'Ben', email: 'ben@example.org', reminders: 'Daily', weekday: 'Monday' },
  { name: 'Chiara', email: 'chiara@example.org', reminders: 'Weekly', weekday: 'Wednesday' },
] as const;

const CAST: readonly CastMember[] = [...CORE, ...GROWING, ...OTHERS];

/** The same invented practice for every day, its dates told from that day. */
export function samplePractice(today: Day): SamplePractice {
  const dated = makeDated(today);
  return {
    practiceName: 'Willow Lane Practice',
    team: COLLEAGUES.map((colleague) => ({
      ...blankRow(team),
      ...colleague,
      id: sampleId(today, normaliseName(colleague.name)),
    })),
    partners: CAST.map(dated.partner),
    touchpoints: CAST.flatMap((member) => [
      ...(TOUCHES[member.key] ?? []).map((touch, index) => dated.touchpoint(member, touch, index)),
      ...dated.skipped(member),
    ]).sort(byDate),
    referrals: SAMPLE_REFERRALS.map(dated.referral).sort(byDate),
    introductions: SAMPLE_INTRODUCTIONS.map(dated.introduction),
    commitments: SAMPLE_COMMITMENTS.map(dated.commitment),
  };
}

function byDate(a: { readonly date: Day | undefined }, b: { readonly date: Day | undefined }): number {
  return (a.date ?? '').localeCompare(b.date ?? '');
}

function findMember(key: string): CastMember {
  const member = CAST.find((candidate) => candidate.key === key);
  if (!member) throw new Error(`Nobody in the sample cast is called ${key}.`);
  return member;
}

/** Turns the told days ago into rows as of a day. */
function makeDated(today: Day) {
  const ago = (days: number): Day => addDays(today, -days);
  const maybeAgo = (days: number | undefined): Day | undefined =>
    days === undefined ? undefined : ago(days);
  const link = ({ key, partner }: CastMember) => ({
    partner,
    partnerId: sampleId(today, key),
    resolvedFrom: normaliseName(partner),
  });

  return {
    partner(member: CastMember): Partner {
      const { key, addedDaysAgo, knownDaysAgo, askedDaysAgo, agreedDaysAgo, overrideDaysAgo, ...typed } =
        member;
      return {
        ...blankRow(partners),
        ...typed,
        addedOn: ago(addedDaysAgo),
        knownSince: maybeAgo(knownDaysAgo),
        askedOn: maybeAgo(askedDaysAgo),
        howWeReferOn: maybeAgo(agreedDaysAgo),
        overrideOn: maybeAgo(overrideDaysAgo),
        id: sampleId(today, key),
      };
    },

    touchpoint(member: CastMember, [days, kind, by, gotFromIt = '']: Touch, index: number): Touchpoint {
      return {
        ...blankRow(touchpoints),
        ...link(member),
        date: ago(days),
        kind,
        by,
        gotFromIt,
        status: days < 0 ? 'Planned' : 'Done',
        id: sampleId(today, `${member.key}-touch-${index + 1}`),
      };
    },

    skipped(member: CastMember): Touchpoint[] {
      const skip = SKIPPED[member.key];
      if (!skip) return [];
      const row: Touchpoint = {
        ...blankRow(touchpoints),
        ...link(member),
        date: ago(skip.daysAgo),
        kind: 'Coffee or meal',
        by: member.owner ?? '',
        status: 'Skipped',
        notes: skip.reason,
        id: sampleId(today, `${member.key}-skip`),
      };
      return [row];
    },

    referral(told: SampleReferral): Referral {
      return {
        ...blankRow(referrals),
        ...link(findMember(told.partner)),
        date: ago(told.daysAgo),
        direction: told.direction,
        clientCode: told.code,
        handledBy: told.by,
        permission: told.permission ?? '',
        confidence: told.confidence ?? '',
        arrivedAt: told.arrivedAt ?? '',
        toldOn: maybeAgo(told.told),
        firstTriedOn: maybeAgo(told.tried),
        contactOn: maybeAgo(told.inTouch),
        contactToldOn: maybeAgo(told.contactTold),
        outcome: told.outcome ?? '',
        outcomeOn: maybeAgo(told.outcomeOn),
        outcomePassedOn: maybeAgo(told.passedOn),
        pleased: told.pleased ?? '',
        pleasedOn: maybeAgo(told.pleasedOn),
        id: sampleId(today, `${told.partner}-referral-${told.code.toLowerCase()}`),
      };
    },

    introduction(
      { partner, madeDaysAgo, byDaysAgo, ...typed }: SampleIntroduction,
      index: number,
    ): Introduction {
      return {
        ...blankRow(introductions),
        ...typed,
        ...link(findMember(partner)),
        madeOn: maybeAgo(madeDaysAgo),
        byWhen: maybeAgo(byDaysAgo),
        id: sampleId(today, `introduction-${index + 1}`),
      };
    },

    commitment(
      { partner, agreedDaysAgo, untilDaysAgo, ...typed }: SampleCommitment,
      index: number,
    ): Commitment {
      return {
        ...blankRow(commitments),
        ...typed,
        ...link(findMember(partner)),
        agreedOn: ago(agreedDaysAgo),
        from: ago(agreedDaysAgo),
        until: ago(untilDaysAgo),
        id: sampleId(today, `commitment-${index + 1}`),
      };
    },
  };
}
