import { Refusal } from '../actions/refusal';
import type { Reply } from './api';
import { findCall } from './calls';
import { describeFailure } from './failure';

/** The sidebar's one door: JSON text in, JSON text out, so that no Date can blank the answer (docs/platform.md, "dates in results"). */
export function rpc(request: string): string {
  return JSON.stringify(answer(request));
}

function answer(request: string): Reply {
  try {
    const { call, input } = JSON.parse(request) as { call?: unknown; input?: unknown };
    const found = findCall(call);
    if (!found) throw new Refusal('input', 'The sidebar is older than the spreadsheet. Reload the page.');
    return { ok: true, value: found(input) };
  } catch (error) {
    return { ok: false, refusal: describeFailure(error) };
  }
}
