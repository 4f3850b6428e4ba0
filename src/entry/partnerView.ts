import { listDue } from '../actions/listDue';
import { type OpenedPartner, panelOf } from '../actions/openPartner';
import type { WrittenDraft } from '../actions/writeDraft';
import type { ActionResult } from '../actions/writeOnce';
import { describeDrafts, type Offer } from '../domain/drafts/describeDrafts';
import { findTwins } from '../domain/duplicates';
import { describeCards } from '../domain/partner/cards';
import type { FollowUpCard as FollowUp } from '../domain/partner/followUps';
import type { Ladder as DomainLadder } from '../domain/partner/ladder';
import { findProspect } from '../domain/prospects';
import type { Partner } from '../schema/partners';
import { STAGES } from '../schema/words';
import type {
  DraftOffer,
  DraftView,
  FollowUpCard,
  Ladder,
  PartnerChanged,
  PartnerView,
  Prospect,
  StatusChanged,
} from './api';
import { makeCard } from './views';

/** The Partner panel as plain JSON. */
export function makePartnerView({ sheets, panel }: OpenedPartner): PartnerView {
  const { facts, answer, beforeYouMeet, timeline, ahead, goodMoment, giveAndTake, plan } = panel;
  const { partner } = facts;
  const { owner, profession, organisation, email, phone, core, status } = partner;
  return {
    today: sheets.today,
    card: makeCard(partner),
    ...{ owner, profession, organisation, email, phone, core, status },
    beforeYouMeet,
    ladder: makeLadder(panel.ladder),
    timeline,
    ahead,
    followUps: panel.followUps.map(makeFollowUp),
    asking: { ...answer.asking, goodMoment },
    why: panel.why ?? null,
    giveAndTake,
    plan,
    drafts: describeDrafts(facts, answer).map(makeOffer),
    fields: describeCards(
      partner,
      sheets.context.colleagues.map(({ name }) => name),
    ),
    twins: findTwins(partner, sheets.partners.rows),
  };
}

export function makePartnerChanged({ message, partnerId, sheets, undoId }: ActionResult): PartnerChanged {
  return {
    message,
    partner: makePartnerView({ sheets, panel: panelOf(sheets, partnerId) }),
    due: listDue(sheets),
    undoId,
  };
}

/** After Not a fit the next prospect is at hand (0.21), and kind words to close with (0.20). */
export function makeStatusChanged(result: ActionResult): StatusChanged {
  const changed = makePartnerChanged(result);
  const { sheets } = result;
  const isClosed = changed.partner.status === 'Not a fit';
  const { rows } = sheets.partners;
  const next = isClosed
    ? findProspect({ partners: rows, settings: sheets.context.settings, today: sheets.today }, rows)
    : undefined;
  return {
    ...changed,
    nextProspect: next ? makeProspect(next) : null,
    closing: (isClosed && changed.partner.drafts.find(({ id }) => id === 'closing kindly')) || null,
  };
}

export function makeProspect({ id, partner, profession, serves, owner, addedOn }: Partner): Prospect {
  return { id, name: partner, profession, serves, owner, addedOn: addedOn ?? '' };
}

function makeLadder({ shown, evidence, rungs, override, overrideNote }: DomainLadder): Ladder {
  return { shown, evidence, rungs, override, overrideNote, stages: STAGES };
}

function makeFollowUp({ referral, followUp, nextStep, dueOn, steps, offers }: FollowUp): FollowUpCard {
  const { id, direction, date, clientCode, handledBy, permission, outcome, snoozedUntil } = referral;
  return {
    referralId: id,
    direction: direction || 'Given',
    date: date ?? '',
    ...{ clientCode, handledBy, followUp, nextStep, offers },
    permission: permission || 'Nothing',
    outcome: outcome || 'Open',
    dueOn: dueOn ?? '',
    snoozedUntil: snoozedUntil ?? '',
    steps: steps.map((step) => ({ ...step, dueOn: step.dueOn ?? '', doneOn: step.doneOn ?? '' })),
  };
}

export function makeOffer({ id, title, when, goes, about, rowId }: Offer): DraftOffer {
  return { id, title, when, speaksOfReferral: goes === 'by copy', about, rowId };
}

export function makeDraftView({ draft, title, problems, links }: WrittenDraft): DraftView {
  const opened = links
    ? [
        { name: 'Gmail', url: links.gmail },
        { name: 'Mail program', url: links.mailto },
        { name: 'Outlook', url: links.outlook },
      ]
    : [];
  return {
    title,
    subject: draft.subject,
    body: draft.body,
    problems,
    links: opened,
    linksCarryText: links?.carriesText ?? false,
    speaksOfReferral: draft.goes === 'by copy',
  };
}
