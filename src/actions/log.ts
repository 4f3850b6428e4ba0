import type { Day } from '../day/day';
import { describeDay } from '../domain/dayWords';
import { planLoggedTouch } from '../domain/loggedTouch';
import { answerBy } from '../domain/loopReceived';
import { normaliseName } from '../domain/names';
import type { TouchpointPlan } from '../domain/plannedRows';
import { planSkip, planSnooze } from '../domain/plannedTouches';
import { makeTerms } from '../domain/terms';
import { type Partner, partners } from '../schema/partners';
import { type Referral, referrals } from '../schema/referrals';
import { blankRow } from '../schema/table';
import type { Touchpoint } from '../schema/touchpoints';
import { exclusively } from './exclusive';
import { type AddedRow, type ChangedRow, changedRow, recordUndo } from './journal';
import { bookOf, loadPartnerSheets, type Sheets } from './loadBook';
import type { Ports } from './ports';
import { recompute } from './recompute';
import { Refusal } from './refusal';
import { settle } from './settle';

/** What a log leaves behind for whoever shows it. */
export interface LogResult {
  readonly message: string;
  readonly partnerId: string;
  readonly sheets: Sheets;
  readonly undoId: string;
}

export type TouchpointEntry = Pick<Touchpoint, 'kind' | 'by' | 'gotFromIt' | 'notes'> & {
  readonly date: Day;
};
export type ReferralEntry = Pick<
  Referral,
  'direction' | 'arrivedAt' | 'clientCode' | 'handledBy' | 'permission' | 'confidence'
> & { readonly date: Day };

/** Logs a touchpoint: a new row, or the Planned row it fills in. The request id makes a retry find its row. */
export function logTouchpoint(
  ports: Ports,
  requestId: string,
  partnerId: string,
  entry: TouchpointEntry,
): LogResult {
  return writeTouches(ports, requestId, partnerId, (sheets, partner) => ({
    message: `${entry.kind} with ${partner.partner} ${entry.date > sheets.today ? 'planned' : 'logged'} for ${nameDay(entry.date, sheets.today)}.`,
    plan: planLoggedTouch(bookOf(sheets), partner, entry),
  }));
}

const nameDay = (day: Day, today: Day) => (day === today ? 'today' : describeDay(day, today));

/** Puts the touch that is due off until a day. */
export function snooze(ports: Ports, requestId: string, partnerId: string, until: Day): LogResult {
  return writeTouches(ports, requestId, partnerId, (sheets, partner) => ({
    message: `${partner.partner} is due again on ${describeDay(until, sheets.today)}.`,
    plan: planSnooze(bookOf(sheets), partner, until) ?? nothingDue(partner),
  }));
}

/** Lets the touch that is due go this time, with the reason. */
export function skip(ports: Ports, requestId: string, partnerId: string, reason: string): LogResult {
  return writeTouches(ports, requestId, partnerId, (sheets, partner) => ({
    message: `Skipped. ${partner.partner} comes up again in time.`,
    plan: planSkip(bookOf(sheets), partner, reason) ?? nothingDue(partner),
  }));
}

function nothingDue(partner: Partner): never {
  throw new Refusal('gone', `No touch with ${partner.partner} is due any more. Reload the list.`);
}

/** Logs a referral, either way. */
export function logReferral(
  ports: Ports,
  requestId: string,
  partnerId: string,
  entry: ReferralEntry,
): LogResult {
  const isThere = ({ referrals }: Sheets) => referrals.rows.some(({ id }) => id === requestId);
  return logOnce(ports, requestId, partnerId, isThere, (sheets, partner) => {
    const row = { ...entry, ...linkTo(partner), id: requestId };
    return {
      message:
        `Referral ${entry.direction === 'Given' ? 'to' : 'from'} ${partner.partner} logged. ${firstStep(entry, sheets)}`.trim(),
      sheets: { ...sheets, referrals: ports.workbook.append(sheets.referrals, [row]) },
      added: [{ table: referrals.id, id: requestId }],
      changed: [],
    };
  });
}

/** A referral received is answered the same working day (3.7): say so at once. */
function firstStep(entry: ReferralEntry, sheets: Sheets): string {
  if (entry.direction !== 'Received') return '';
  const by = answerBy({ ...blankRow(referrals), ...entry }, makeTerms(bookOf(sheets)));
  if (!by) return '';
  if (by < sheets.today) return 'Call the client today: the day to answer has passed.';
  if (by > sheets.today) return `Call on ${describeDay(by, sheets.today)}.`;
  return `Call today before ${sheets.context.settings.same_day_cutoff}.`;
}

interface Written {
  readonly message: string;
  readonly sheets: Sheets;
  readonly added: readonly AddedRow[];
  readonly changed: readonly ChangedRow[];
}

type DecideTouches = (
  sheets: Sheets,
  partner: Partner,
) => { readonly message: string; readonly plan: TouchpointPlan };

function writeTouches(ports: Ports, requestId: string, partnerId: string, decide: DecideTouches): LogResult {
  const isThere = ({ touchpoints }: Sheets) => touchpoints.rows.some(({ id }) => id === requestId);
  return logOnce(ports, requestId, partnerId, isThere, (sheets, partner) => {
    const { message, plan } = decide(sheets, partner);
    const { changes, additions } = identify(plan, partner, requestId, ports);
    const changed = [...changes].map(([row, change]) => changedRow(sheets.touchpoints, row, change));
    const touchpoints = ports.workbook.append(
      ports.workbook.overwrite(sheets.touchpoints, changes),
      additions,
    );
    const added = additions.map(({ id }) => ({ table: sheets.touchpoints.table.id, id }));
    return { message, sheets: { ...sheets, touchpoints }, added, changed };
  });
}

/** The request id goes to the first new row; when there is none, to the last row changed, the one the plan is about. */
function identify(plan: TouchpointPlan, partner: Partner, requestId: string, ports: Ports) {
  const fresh = (index: number) => (index === 0 ? requestId : ports.ids.fresh());
  const additions = plan.additions.map((row, index) => ({ ...row, ...linkTo(partner), id: fresh(index) }));
  const changes = new Map(plan.changes);
  const last = [...changes].pop();
  if (additions.length === 0 && last) changes.set(last[0], { ...last[1], id: requestId });
  return { changes, additions };
}

function linkTo(partner: Partner) {
  return { partner: partner.partner, partnerId: partner.id, resolvedFrom: normaliseName(partner.partner) };
}

/** Reads, writes the log rows, remembers how to undo it, then the partner's columns; a repeated request only answers. */
function logOnce(
  ports: Ports,
  requestId: string,
  partnerId: string,
  isThere: (sheets: Sheets) => boolean,
  write: (sheets: Sheets, partner: Partner) => Written,
): LogResult {
  return exclusively(ports, 'person', () => {
    const sheets = loadPartnerSheets(ports);
    const partner = findPartner(sheets, partnerId);
    if (isThere(sheets)) return { message: 'Logged already.', partnerId, sheets, undoId: requestId };
    const written = write(sheets, partner);
    const { message, added, changed } = written;
    const undoId = recordUndo(ports, requestId, { what: message, added, changed }, sheets.today);
    const scope = new Set([partnerId]);
    return {
      message,
      partnerId,
      sheets: settle(ports, recompute(ports, written.sheets, scope), scope),
      undoId,
    };
  });
}

export function findPartner(sheets: Sheets, partnerId: string): Partner {
  const partner = sheets.partners.rows.find(({ id }) => id === partnerId && id !== '');
  if (!partner)
    throw new Refusal(
      'gone',
      'This partner is no longer on the Partners tab. Choose one again.',
      'partnerId',
    );
  return partner;
}

/** Adds a partner with nothing but a name. The same name again answers the partner that is there. */
export function addPartner(ports: Ports, requestId: string, name: string, owner: string): LogResult {
  return exclusively(ports, 'person', () => {
    const sheets = loadPartnerSheets(ports);
    const namesake = sheets.partners.rows.find(
      ({ id, partner }) => id === requestId || normaliseName(partner) === normaliseName(name),
    );
    if (namesake)
      return {
        message: `${namesake.partner} is on the Partners tab already.`,
        partnerId: namesake.id,
        sheets,
        undoId: '',
      };
    const row = { ...blankRow(partners), partner: name, owner, addedOn: sheets.today, id: requestId };
    const grown = ports.workbook.append(sheets.partners, [row]);
    const message = `${name} added to Partners.`;
    const undoId = recordUndo(
      ports,
      requestId,
      { what: message, added: [{ table: partners.id, id: requestId }], changed: [] },
      sheets.today,
    );
    const scope = new Set([requestId]);
    return {
      message,
      partnerId: requestId,
      sheets: settle(ports, recompute(ports, { ...sheets, partners: grown }, scope), scope),
      undoId,
    };
  });
}
