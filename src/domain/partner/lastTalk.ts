import type { Facts } from '../facts';
import { type DoneTouchpoint, isDone } from '../history';

/** The latest talk both took part in; undefined when there was none. The kind is as on the Kinds tab. */
export function findLastTalk({ history, terms }: Facts): DoneTouchpoint | undefined {
  let last: DoneTouchpoint | undefined;
  for (const touchpoint of history.touchpoints) {
    if (!isDone(touchpoint, terms) || (last && touchpoint.date < last.date)) continue;
    const kind = terms.kinds.of(touchpoint.kind);
    if (kind.twoWay) last = { ...touchpoint, kind: kind.kind };
  }
  return last;
}
