import type { Desk } from '../../parts/desk';
import { FailedPanel, Skeleton } from '../../parts/notice';
import type { CirclePage, ReadyCircle } from '../../state/circlePage';
import type { Ready } from '../../state/state';
import type { Verbs } from '../../verbs/verbs';
import { Core } from './core';
import { Prospects } from './prospects';
import { Rounds } from './rounds';

/** What the parts of the circle share. */
export interface CircleProps {
  readonly page: ReadyCircle;
  readonly ready: Ready;
  readonly desk: Desk;
  readonly verbs: Verbs;
}

/** The core, the rounds with its partners, and somebody new. */
export function renderCircle(page: CirclePage, ready: Ready, verbs: Verbs) {
  if (page.is === 'loading') return <Skeleton />;
  if (page.is === 'failed') {
    return <FailedPanel failure={page.failure} retry={() => void verbs.loadCircle()} />;
  }
  const desk = { doing: page.doing, verbs: verbs.onCircle, today: page.view.today };
  const part = { page, ready, desk, verbs };
  return (
    <div class="circle">
      <Core {...part} />
      <Rounds {...part} />
      <Prospects {...part} />
    </div>
  );
}
