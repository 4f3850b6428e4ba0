import { AuthMode } from './enums';
import { Range } from './Range';
import type { RangeRef } from './refs';
import { User } from './ScriptApp';
import { Spreadsheet } from './Spreadsheet';

/** What happened, as the host tells it. */
export type EventSpec = {
  authMode: keyof typeof AuthMode;
  /** Empty when the script may not know who it was. */
  userEmail?: string;
  triggerId?: string;
  range?: RangeRef;
  value?: string;
  oldValue?: string;
  changeType?: string;
  /** The moment of a time-driven event, as Google's plain fields. */
  moment?: Record<string, number | string>;
};

/** The event object a trigger's function is given. */
export function makeEvent(spec: EventSpec): Record<string, unknown> {
  const event: Record<string, unknown> = { authMode: AuthMode[spec.authMode] };
  if (spec.triggerId !== undefined) event.triggerUid = spec.triggerId;
  if (spec.moment) return Object.assign(event, spec.moment);
  event.source = new Spreadsheet(null);
  event.user = new User({ email: spec.userEmail ?? '' });
  if (spec.changeType) event.changeType = spec.changeType;
  if (spec.range) event.range = eventRange(spec.range);
  if (spec.value !== undefined) event.value = spec.value;
  if (spec.oldValue !== undefined) event.oldValue = spec.oldValue;
  return event;
}

/** A range whose corners are plain numbers too. */
function eventRange(ref: RangeRef): Range {
  return Object.assign(new Range(ref), {
    rowStart: ref.row,
    rowEnd: ref.row + ref.rows - 1,
    columnStart: ref.column,
    columnEnd: ref.column + ref.columns - 1,
  });
}
