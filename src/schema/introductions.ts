import { choice, dayColumn, id, text } from './column';
import { defineTable, type RowOf } from './table';
import { CONTACT_PERMISSIONS, INTRODUCTION_SIDES, INTRODUCTION_STEPS, VERDICTS, WAYS } from './words';

/** One row a person whom one side introduces to the other: a colleague, agency or prospect, never a client. */
export const introductions = defineTable('introductions', 'Introductions', 'onDemand', {
  partner: text('Partner', { namesOf: 'partners', width: 190 }),
  side: choice('For', INTRODUCTION_SIDES, {
    width: 70,
    note: 'them = we introduce somebody to the partner; us = they to us.',
  }),
  contact: text('Contact', { width: 190, note: 'Name, role or code. Never a client.' }),
  verdict: choice('Verdict', VERDICTS, { width: 100 }),
  contactPermission: choice('Contact’s permission', CONTACT_PERMISSIONS, {
    aliases: ["Contact's permission"],
    width: 140,
  }),
  way: choice('Way', WAYS, { width: 150 }),
  step: choice('Step', INTRODUCTION_STEPS, { width: 100 }),
  madeOn: dayColumn('Made on'),
  owner: text('Owner', { namesOf: 'team', width: 90 }),
  byWhen: dayColumn('By when'),
  notes: text('Notes', { width: 240 }),
  nextStep: text('Next step', { computed: true, width: 240 }),
  id: id('Introduction row id'),
  partnerId: id('Introduction partner id'),
  resolvedFrom: id('Introduction resolved from'),
});

export type Introduction = RowOf<typeof introductions>;
