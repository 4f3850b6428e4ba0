import type { Day } from '../../src/day/day';
import { BEN, CHIARA } from './practice';
import { type Act, ofPartner, ofTeam, plans, received } from './simulatedActs';
import { COLLEAGUES, type Colleague } from './simulatedPeople';

/** Who is not at work, and until when. */
export interface Absence {
  readonly who: string;
  readonly from: string;
  readonly until: string;
}

/** What happens on fixed days, so that telling mornings are told about something. */
export interface Calendar {
  readonly colleagues: readonly Colleague[];
  readonly absences: readonly Absence[];
  readonly acts: Readonly<Record<string, readonly Act[]>>;
  /** Whether the trigger has its chance in every hour of that day and night, or in the morning and after work alone. */
  isHourly(today: Day): boolean;
}

export function isAtWork({ absences }: Calendar, name: string, today: Day): boolean {
  return !absences.some(({ who, from, until }) => who === name && from <= today && today <= until);
}

const BREAK = { from: '2026-12-24', until: '2027-01-03' };

export const TWO_YEARS: Calendar = {
  colleagues: COLLEAGUES,
  absences: [
    { who: 'Ben', from: '2026-08-10', until: '2026-08-23' },
    { who: 'Chiara', from: '2027-05-03', until: '2027-05-09' },
    ...COLLEAGUES.map(({ name }) => ({ who: name, ...BREAK })),
  ],
  acts: {
    '2026-03-09': [plans('Aino Almgren'), plans('Bruno Almgren')],
    '2026-04-16': [received('Carla Almgren', 'Chiara', 'CAL1', '16:20')],
    '2026-05-04': [ofPartner('Ines Boateng', 'Owner', 'Chiara', CHIARA)],
    '2026-06-01': [ofPartner('Greta Castel', 'Status', 'Paused', BEN)],
    '2026-08-07': [ofTeam('Ben', 'Away until', '2026-08-23')],
    '2026-08-12': [received('Elif Almgren', 'Ben', 'CAL2', '09:05')],
    '2026-09-01': [ofPartner('Greta Castel', 'Status', '', BEN)],
    '2026-11-02': [ofTeam('Chiara', 'Reminders', 'Off')],
    '2026-11-30': [ofTeam('Chiara', 'Reminders', 'Weekly')],
    '2026-12-23': COLLEAGUES.map(({ name }) => ofTeam(name, 'Away until', BREAK.until)),
    '2027-01-11': [plans('Aino Almgren'), plans('Deniz Almgren')],
    '2027-04-30': [ofTeam('Chiara', 'Away until', '2027-05-09')],
  },
  isHourly: () => false,
};
