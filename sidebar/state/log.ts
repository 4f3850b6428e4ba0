import type { DueItem, Logged, OpenView, ReferralInput, TouchpointInput } from '../../src/entry/api';
import { type CodeDoubt, findCodeDoubt } from '../../src/schema/clientCode';
import { type Chance, makeClientCode, makeRequestId } from '../chance';
import { idle, type Sending } from './sending';
import { choosePartner, nobody, type Who } from './who';

export const SUBJECTS = ['touchpoint', 'given', 'received'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The fields a person fills, named as the server names them, so that its refusals find their place. */
export interface LogFields {
  readonly kind: string;
  readonly date: string;
  readonly by: string;
  readonly gotFromIt: string;
  readonly notes: string;
  readonly arrivedAt: string;
  readonly clientCode: string;
  readonly handledBy: string;
  readonly permission: string;
  readonly confidence: string;
}
export type LogField = keyof LogFields | 'partnerId';
export type Problems = Readonly<Partial<Record<LogField, string>>>;

export interface LogForm {
  /** Kept until saved: a repeated try finds its row. */
  readonly requestId: string;
  readonly subject: Subject;
  readonly who: Who;
  /** Whether the partner follows the selected row. */
  readonly proposed: boolean;
  /** Whether the person has changed anything. */
  readonly touched: boolean;
  readonly fields: LogFields;
  /** The made-up code on offer. */
  readonly offeredCode: string;
  /** The code the person said is only a code, though it looks like more. */
  readonly keptCode: string;
  readonly problems: Problems;
  readonly sending: Sending;
  /** Adding the typed name as a new partner: its request id, and where that stands. */
  readonly adding: { readonly requestId: string; readonly sending: Sending };
  /** Whether the quiet fields are open. */
  readonly more: boolean;
  /** One quiet sentence above the form, such as what Undo did, and what it can undo itself. */
  readonly hint: { readonly text: string; readonly undoId: string };
}

export const noHint: LogForm['hint'] = { text: '', undoId: '' };
export const hintOf = (text: string, undoId = ''): LogForm['hint'] => ({ text, undoId });

/** Fields behind More. */
export const QUIET_FIELDS: readonly LogField[] = ['by', 'gotFromIt', 'notes'];

export type Log =
  | { readonly is: 'form'; readonly form: LogForm }
  | { readonly is: 'saved'; readonly saved: Logged; readonly form: LogForm; readonly undo: Sending };

export function blankForm(view: OpenView, chance: Chance): LogForm {
  const offeredCode = makeClientCode(chance);
  return {
    requestId: makeRequestId(chance),
    subject: 'touchpoint',
    who: nobody,
    proposed: false,
    touched: false,
    fields: blankFields(view, offeredCode),
    offeredCode,
    keptCode: '',
    problems: {},
    sending: idle,
    adding: { requestId: makeRequestId(chance), sending: idle },
    more: false,
    hint: noHint,
  };
}

function blankFields({ me, today, permissions }: OpenView, clientCode: string): LogFields {
  const blank = { kind: '', gotFromIt: '', notes: '', arrivedAt: '', confidence: '' };
  const permission = permissions[0] ?? '';
  return { ...blank, date: today, by: me, handledBy: me, permission, clientCode };
}

/** The form with the partner of a row; the same form when that row is no partner's. */
export function propose(form: LogForm, view: OpenView, partnerId: string): LogForm {
  const partner = view.partners.find(({ id }) => id === partnerId);
  return partner ? { ...form, who: choosePartner(partner), proposed: true, problems: {} } : form;
}

/** A blank form about a line of the Due list. */
export function prefill(item: DueItem, view: OpenView, chance: Chance): LogForm {
  const form = propose(blankForm(view, chance), view, item.partnerId);
  const kind = view.kinds.includes(item.suggestedKind) ? item.suggestedKind : '';
  return { ...form, proposed: false, touched: true, fields: { ...form.fields, kind } };
}

/** What the code on the form looks like that it should not be, unless the person answered that already. */
export function findDoubt({ subject, fields, keptCode }: LogForm): CodeDoubt | undefined {
  const code = fields.clientCode.trim();
  return subject === 'touchpoint' || code === keptCode ? undefined : findCodeDoubt(code);
}

export function makeTouchpoint({ requestId, who, fields }: LogForm): TouchpointInput {
  const { kind, date, by, gotFromIt, notes } = fields;
  return {
    requestId,
    partnerId: who.partnerId,
    kind,
    date,
    by,
    gotFromIt: gotFromIt.trim(),
    notes: notes.trim(),
  };
}

export function makeReferral({ requestId, subject, who, fields }: LogForm): ReferralInput {
  const given = subject === 'given';
  const { date, clientCode, handledBy, permission } = fields;
  return {
    requestId,
    partnerId: who.partnerId,
    direction: given ? 'Given' : 'Received',
    date,
    arrivedAt: given ? '' : fields.arrivedAt,
    clientCode: clientCode.trim(),
    handledBy,
    permission,
    confidence: given ? fields.confidence : '',
  };
}
