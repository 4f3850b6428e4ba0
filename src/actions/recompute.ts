import { answerPartners, type SomeAnswers } from '../domain/answerBook';
import type { CommitmentAnswer, IntroductionAnswer, PartnerAnswer, ReferralAnswer } from '../domain/answers';
import { indexNames, normaliseName } from '../domain/names';
import { planIds, planLinks } from '../domain/rowIds';
import { planPlanned, planStamps } from '../domain/stamps';
import type { Commitment } from '../schema/commitments';
import type { Introduction } from '../schema/introductions';
import type { Partner } from '../schema/partners';
import type { Colleague } from '../schema/practice';
import type { Referral } from '../schema/referrals';
import { applyChanges, type Changes, mergeChanges, type RowOf, type Table } from '../schema/table';
import type { Touchpoint } from '../schema/touchpoints';
import { type Attention, gatherAttention } from './attention';
import { bookOf, LOGS, type Sheets } from './loadBook';
import type { Loaded, Ports } from './ports';

/** Which partners to answer for: those of the rows that changed, or all. */
export type Scope = 'all' | ReadonlySet<string>;

/** What a recompute found, for those who go on with it in the same execution. */
export interface Recomputed {
  readonly sheets: Sheets;
  readonly answers: SomeAnswers;
  /** What could not be read or placed, for the Dashboard. */
  readonly attention: readonly string[];
}

/** Ids, links, day stamps, then every computed column of the partners in scope: decided first, then written. */
export function recompute(ports: Ports, sheets: Sheets, scope: Scope): Recomputed {
  const fills = planFills(ports, sheets);
  const filled = withFills(sheets, fills);
  const asked = widen(scope, sheets, fills);
  const answers = answerPartners(bookOf(filled), (partner) => asked === 'all' || asked.has(partner.id));
  const attention = hasTimeForAttention(scope, fills) ? gatherAttention(filled) : undefined;
  const { workbook } = ports;
  const written: Sheets = {
    ...sheets,
    partners: workbook.save(
      sheets.partners,
      mergeChanges(fills.partners, partnerColumns(filled.partners.rows, answers, attention)),
    ),
    touchpoints: workbook.save(sheets.touchpoints, fills.touchpoints),
    referrals: workbook.save(
      sheets.referrals,
      mergeChanges(fills.referrals, referralColumns(answers, scope)),
    ),
    introductions: workbook.save(
      sheets.introductions,
      mergeChanges(fills.introductions, introductionColumns(answers, scope)),
    ),
    commitments: workbook.save(
      sheets.commitments,
      mergeChanges(fills.commitments, commitmentColumns(answers, scope)),
    ),
    team: workbook.save(sheets.team, fills.team),
  };
  return { sheets: written, answers, attention: [...(attention?.all ?? []), ...workbook.skipped()] };
}

/** An edit that links log rows has no call to spare for the Attention column: the next edit or run writes it. */
function hasTimeForAttention(scope: Scope, fills: Fills): boolean {
  return scope === 'all' || LOGS.every((log) => fills[log].size === 0);
}

/** Whoever got an id or a row just now, or lost one, is asked about too. */
function widen(scope: Scope, sheets: Sheets, fills: Fills): Scope {
  if (scope === 'all') return scope;
  const wider = new Set(scope);
  for (const { id } of fills.partners.values()) if (id) wider.add(id);
  for (const log of LOGS) {
    for (const [row, { partnerId }] of fills[log]) {
      if (partnerId === undefined) continue;
      wider.add(partnerId).add(sheets[log].rows[row]?.partnerId ?? '');
    }
  }
  wider.delete('');
  return wider;
}

interface Fills {
  readonly partners: Changes<Partner>;
  readonly touchpoints: Changes<Touchpoint>;
  readonly referrals: Changes<Referral>;
  readonly introductions: Changes<Introduction>;
  readonly commitments: Changes<Commitment>;
  readonly team: Changes<Colleague>;
}

/** What rows still lack that is ours to fill in: ids first, since links point at them. */
function planFills(ports: Ports, sheets: Sheets): Fills {
  const fresh = () => ports.ids.fresh();
  const partnerIds = planIds(sheets.partners.rows, fresh);
  const index = indexNames(applyChanges(sheets.partners.rows, partnerIds), (partner) => partner.partner);
  const links = ({ rows }: { readonly rows: readonly LogRow[] }): Changes<LogRow> =>
    mergeChanges<LogRow>(planIds(rows, fresh), planLinks(rows, index));
  const book = bookOf(sheets);
  return {
    partners: partnerIds,
    touchpoints: mergeChanges<Touchpoint>(links(sheets.touchpoints), planPlanned(book)),
    referrals: mergeChanges<Referral>(links(sheets.referrals), planStamps(book)),
    introductions: links(sheets.introductions),
    commitments: links(sheets.commitments),
    team: planIds(sheets.team.rows, fresh),
  };
}

type LogRow = Pick<Touchpoint, 'id' | 'partner' | 'partnerId' | 'resolvedFrom'>;

function withFills(sheets: Sheets, fills: Fills): Sheets {
  const filled = <T extends Table>(loaded: Loaded<T>, changes: Changes<RowOf<T>>): Loaded<T> =>
    changes.size === 0 ? loaded : { ...loaded, rows: applyChanges(loaded.rows, changes) };
  return {
    ...sheets,
    partners: filled(sheets.partners, fills.partners),
    touchpoints: filled(sheets.touchpoints, fills.touchpoints),
    referrals: filled(sheets.referrals, fills.referrals),
    introductions: filled(sheets.introductions, fills.introductions),
    commitments: filled(sheets.commitments, fills.commitments),
  };
}

type PartnerColumns = Partial<Partner>;

function partnerColumns(
  rows: readonly Partner[],
  answers: SomeAnswers,
  attention: Attention | undefined,
): Changes<Partner> {
  const changes = new Map<number, PartnerColumns>();
  for (const [row, answer] of answers.partners.entries()) {
    const partner = rows[row];
    if (!answer || !partner) continue;
    const named = normaliseName(partner.partner) !== '';
    const said = attention && { attention: attention.ofPartners.get(partner) ?? '' };
    changes.set(row, named ? { ...columnsOf(answer), ...said } : NO_ANSWER);
  }
  return changes;
}

function columnsOf(answer: PartnerAnswer): PartnerColumns {
  return {
    stage: answer.stage,
    nextStep: answer.nextStep,
    due: answer.due,
    suggestedTouch: answer.suggestedTouch,
    reciprocity: answer.reciprocity,
    lastContact: answer.lastContact,
    touchpoints: answer.touchpoints,
    meaningful: answer.meaningful,
    nextTouchDue: answer.nextTouch,
    given: answer.given,
    received: answer.received,
    balance: answer.balance,
    openReferrals: answer.openReferrals,
  };
}

/** A row without a name is nobody's: its words are taken away again. */
const NO_ANSWER: PartnerColumns = {
  stage: '',
  nextStep: '',
  due: '',
  suggestedTouch: '',
  reciprocity: '',
  lastContact: undefined,
  nextTouchDue: undefined,
  attention: '',
};

function referralColumns(answers: SomeAnswers, scope: Scope): Changes<Referral> {
  const nobodys = { nextStep: '', nextStepDue: undefined, followUp: '' } as const;
  return columnsByRow<ReferralAnswer, Referral>(
    answers.referrals,
    scope,
    nobodys,
    ({ nextStep, due, followUp }) => ({
      nextStep,
      nextStepDue: due,
      followUp,
    }),
  );
}

function introductionColumns(answers: SomeAnswers, scope: Scope): Changes<Introduction> {
  return columnsByRow<IntroductionAnswer, Introduction>(
    answers.introductions,
    scope,
    { nextStep: '' },
    ({ nextStep }) => ({
      nextStep,
    }),
  );
}

function commitmentColumns(answers: SomeAnswers, scope: Scope): Changes<Commitment> {
  const nobodys = { weDid: 0, theyDid: 0, state: '', reviewDue: undefined } as const;
  return columnsByRow<CommitmentAnswer, Commitment>(answers.commitments, scope, nobodys, (answer) => ({
    ...answer,
  }));
}

/** A row that names no partner, or two, loses its words; outside the scope it is left as it is. */
function columnsByRow<A, R>(
  answers: readonly (A | undefined)[],
  scope: Scope,
  nobodys: Partial<R>,
  columns: (answer: A) => Partial<R>,
): Changes<R> {
  const changes = new Map<number, Partial<R>>();
  for (const [row, answer] of answers.entries()) {
    if (answer) changes.set(row, columns(answer));
    else if (scope === 'all') changes.set(row, nobodys);
  }
  return changes;
}
