import { choice, computedNumber, count, dayColumn, id, text, yesNo } from './column';
import { defineTable, type RowOf } from './table';
import { CAPACITIES, COMFORTS, PARTNER_STATUSES, RECIPROCITIES, SHOWN_STAGES, STAGES } from './words';

const computed = { computed: true } as const;
const hidden = { computed: true, place: 'hidden' } as const;
const contact = { place: { group: 'Contact' } } as const;
const fit = { place: { group: 'Fit' } } as const;
const plan = { place: { group: 'Plan' } } as const;

/** One row a partner. Nothing but the name is required. */
export const partners = defineTable('partners', 'Partners', 'front', {
  partner: text('Partner', {
    aliases: ['Name', 'Partner name'],
    width: 190,
    note: 'A person or agency we exchange referrals with.',
  }),
  logToday: text('Log today', {
    namesOf: 'kinds',
    width: 120,
    note: 'Choose a kind: it is logged for today, then this cell clears.',
    runsMayFill: true,
  }),
  owner: text('Owner', { namesOf: 'team', width: 90, note: 'The colleague who looks after this partner.' }),
  core: yesNo('Core', { width: 60, note: 'yes for the about eight partners the practice wants to last.' }),
  stage: choice('Stage', SHOWN_STAGES, {
    ...computed,
    width: 120,
    note: 'How far the relationship has come, from what is logged.',
  }),
  nextStep: text('Next step', { ...computed, width: 280, note: 'The next thing worth doing, and why.' }),
  due: text('Due', {
    ...computed,
    width: 110,
    note: 'When the next meaningful touch is due. A hope, never a debt.',
  }),
  suggestedTouch: text('Suggested touch', {
    ...computed,
    width: 130,
    note: 'A kind you have not used lately with this partner.',
  }),
  reciprocity: choice('Reciprocity', RECIPROCITIES, {
    ...computed,
    width: 130,
    note: 'Referrals both ways in the window, in words.',
  }),
  lastContact: dayColumn('Last contact', {
    ...computed,
    note: 'The latest touchpoint or referral, either way.',
  }),
  touchpoints: computedNumber('Touchpoints', hidden),
  meaningful: computedNumber('Meaningful', hidden),
  nextTouchDue: dayColumn('Next touch due', hidden),
  given: computedNumber('Given', hidden),
  received: computedNumber('Received', hidden),
  balance: computedNumber('Balance', hidden),
  openReferrals: computedNumber('Open referrals', hidden),
  id: id('Partner row id'),
  nudgedOn: dayColumn('Nudged on', { computed: true, place: 'hidden' }),
  status: choice('Status', PARTNER_STATUSES, {
    width: 100,
    note: 'Blank, Paused or Not a fit. Both can be undone by clearing the cell.',
  }),
  organisation: text('Organisation', {
    ...contact,
    aliases: ['Organization', 'Practice', 'Company', 'Agency'],
  }),
  profession: text('Profession', { ...contact, aliases: ['Role', 'Discipline'] }),
  email: text('Email', { ...contact, aliases: ['E-mail', 'Email address'], width: 190 }),
  phone: text('Phone', { ...contact, aliases: ['Telephone', 'Tel', 'Mobile'], width: 130 }),
  knownSince: dayColumn('Known since', {
    ...contact,
    note: 'The day you first knew them, if before the first entry here.',
  }),
  addedOn: dayColumn('Added on', { ...contact, note: 'The day this row was added.' }),
  notes: text('Notes', { width: 240, note: 'Anything about the partner. Nothing about clients.' }),
  serves: text('Serves', {
    ...fit,
    aliases: ['Specialty', 'Who they serve'],
    width: 200,
    note: 'Whom they serve.',
  }),
  goodReferral: text('Good referral', { ...fit, width: 200, note: 'What makes a good referral for them.' }),
  takingClients: choice('Taking clients', CAPACITIES, fit),
  askedOn: dayColumn('Asked on', { ...fit, note: 'The day they last said whether they take clients.' }),
  benefitToThem: text('Benefit to them', { ...fit, width: 200, note: 'What they get from knowing us.' }),
  benefitToUs: text('Benefit to us', { ...fit, width: 200, note: 'What we get from knowing them.' }),
  comfort: choice('Comfort', COMFORTS, {
    ...fit,
    note: 'Would we feel comfortable referring a client to them?',
  }),
  howWeReferOn: dayColumn('How we refer agreed on', {
    ...fit,
    width: 150,
    note: 'The day we agreed how we refer to each other.',
  }),
  attention: text('Attention', {
    ...computed,
    width: 260,
    note: 'What Mutual could not read or place, and what to fix.',
  }),
  cadence: count('Cadence', {
    ...plan,
    note: 'Meaningful touches a year; blank = as in Settings, 0 = never due.',
  }),
  pinned: yesNo('Pinned', { ...plan, note: 'yes keeps this partner on top of the Due list.' }),
  stageOverride: choice('Stage override', STAGES, {
    ...plan,
    note: 'Your own judgement of the stage. Clear it to go by the evidence.',
  }),
  overrideOn: dayColumn('Override on', plan),
});

export type Partner = RowOf<typeof partners>;
