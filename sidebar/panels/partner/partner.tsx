import type { PartnerOption } from '../../../src/entry/api';
import { Button } from '../../parts/button';
import type { Desk } from '../../parts/desk';
import { FailedPanel, Skeleton } from '../../parts/notice';
import type { PartnerPage, ReadyPartner } from '../../state/partnerPage';
import type { State } from '../../state/state';
import { PARTNER_TITLE } from '../../verbs/partner';
import type { Verbs } from '../../verbs/verbs';
import { panelWords, partnerWords as words } from '../../words';
import { Asking, GiveAndTake, Why } from './asking';
import { BeforeYouMeet } from './before';
import { Cards } from './cards';
import { Drafts } from './drafts';
import { FollowUps } from './followUps';
import { Head } from './head';
import { StageLadder } from './ladder';
import { isMergeFirst, Merge } from './merge';
import { Plan } from './plan';
import { Status } from './status';
import { Timeline } from './timeline';

/** The page of one partner, with the way back to where their name was pressed. */
export function renderPartner(page: Exclude<PartnerPage, { is: 'closed' }>, state: State, verbs: Verbs) {
  const { panel } = state;
  const partners = state.page.is === 'ready' ? state.page.ready.view.partners : [];
  return (
    <div class="partner-page">
      <div class="back">
        <Button label={words.back(panelWords[panel])} look="text" onPress={verbs.closePartner} />
      </div>
      <h1 id={PARTNER_TITLE} tabIndex={-1}>
        {page.is === 'ready' ? page.view.card.name : page.opened.name}
      </h1>
      {page.is === 'loading' && <Skeleton />}
      {page.is === 'failed' && <FailedPanel failure={page.failure} retry={() => void verbs.openAgain()} />}
      {page.is === 'ready' && (
        <Parts key={page.opened.partnerId} page={page} partners={partners} verbs={verbs} />
      )}
    </div>
  );
}

/** What the parts of the page share. */
export interface PartProps {
  readonly page: ReadyPartner;
  /** Everybody, to choose from. */
  readonly partners: readonly PartnerOption[];
  readonly desk: Desk;
  readonly verbs: Verbs;
}

/** In the order in which they help: before a meeting, what is owed, how it stands, what to do about it. */
function Parts({ page, partners, verbs }: Omit<PartProps, 'desk'>) {
  const desk = { doing: page.doing, verbs: verbs.onPartner, today: page.view.today };
  const part = { page, partners, desk, verbs };
  const isFirst = isMergeFirst(part);
  return (
    <>
      <Head {...part} />
      {isFirst && <Merge {...part} />}
      <BeforeYouMeet {...part} />
      <GiveAndTake {...part} />
      <FollowUps {...part} />
      <StageLadder {...part} />
      <Asking {...part} />
      <Why {...part} />
      <Timeline {...part} />
      <Drafts {...part} />
      <Cards {...part} />
      <Plan {...part} />
      <Status {...part} />
      {!isFirst && <Merge {...part} />}
    </>
  );
}
