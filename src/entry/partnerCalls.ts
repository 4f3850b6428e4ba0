import { fillCard } from '../actions/fillCard';
import { findPartners } from '../actions/findPartners';
import { noteNudge, setOverride, setStatus } from '../actions/judge';
import { markStep, snoozeReferral } from '../actions/markStep';
import { openPartner } from '../actions/openPartner';
import { planYear } from '../actions/planYear';
import { showTemplates } from '../actions/showTemplates';
import { writeDraft } from '../actions/writeDraft';
import { DRAFT_IDS } from '../domain/drafts/draft';
import { CARD_FIELDS } from '../domain/partner/cards';
import { MARKS } from '../domain/partner/marks';
import { PARTNER_STATUSES, STAGES } from '../schema/words';
import type { FindCalls, PartnerCalls } from './api';
import type { CallsOf } from './call';
import { makeFound } from './findView';
import { makeDraftView, makePartnerChanged, makePartnerView, makeStatusChanged } from './partnerView';

const NO_FIELD = 'Choose what to fill in.';
const NO_MARK = 'Choose which step was done.';
const NO_DRAFT = 'Choose a draft.';

/** The calls of Find someone and of the Partner panel. */
export const partnerCalls: CallsOf<FindCalls & PartnerCalls> = {
  findPartners: (ports, read) =>
    makeFound(
      findPartners(ports, {
        need: read.text('need', 200),
        age: read.text('age', 40),
        area: read.text('area', 100),
      }),
    ),
  openPartner: (ports, read) => makePartnerView(openPartner(ports, read.id('partnerId'))),
  fillCard: (ports, read) =>
    makePartnerChanged(
      fillCard(
        ports,
        read.id('requestId'),
        read.id('partnerId'),
        read.oneOf('field', CARD_FIELDS, NO_FIELD),
        read.text('value', 2_000),
      ),
    ),
  markStep: (ports, read) =>
    makePartnerChanged(
      markStep(ports, read.id('requestId'), read.id('referralId'), {
        mark: read.oneOf('mark', MARKS, NO_MARK),
        value: read.text('value', 60),
        date: read.day('date'),
      }),
    ),
  snoozeReferral: (ports, read) =>
    makePartnerChanged(snoozeReferral(ports, read.id('requestId'), read.id('referralId'), read.day('until'))),
  planYear: (ports, read) =>
    makePartnerChanged(
      planYear(
        ports,
        read.id('requestId'),
        read.id('partnerId'),
        read.list('shown', 366).map((touch) => ({ day: touch.day('day'), kind: touch.text('kind', 100) })),
      ),
    ),
  setStatus: (ports, read) =>
    makeStatusChanged(
      setStatus(ports, read.id('requestId'), read.id('partnerId'), read.choice('status', PARTNER_STATUSES)),
    ),
  setOverride: (ports, read) =>
    makePartnerChanged(
      setOverride(ports, read.id('requestId'), read.id('partnerId'), read.choice('stage', STAGES)),
    ),
  nudged: (ports, read) => makePartnerChanged(noteNudge(ports, read.id('requestId'), read.id('partnerId'))),
  draft: (ports, read) =>
    makeDraftView(
      writeDraft(ports, read.oneOf('draftId', DRAFT_IDS, NO_DRAFT), {
        partnerId: read.id('partnerId'),
        rowId: read.optionalId('rowId'),
        me: read.text('me', 100),
      }),
    ),
  showTemplates: (ports) => ({ message: showTemplates(ports) }),
};
