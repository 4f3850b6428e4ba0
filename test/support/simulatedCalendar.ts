import type { Day } from '../../src/day/day';
import { ANA, BEN, CHIARA, type Practice } from './practice';
import { COLLEAGUES } from './simulatedPeople';

type Act = (practice: Practice) => void;

/** Who is not at work, and until when. */
export interface Absence {
  readonly who: string;
  readonly from: string;
  readonly until: string;
}

const BREAK = { from: '2026-12-24', until: '2027-01-03' };

export const ABSENCES: readonly Absence[] = [
  { who: 'Ben', from: '2026-08-10', until: '2026-08-23' },
  { who: 'Chiara', from: '2027-05-03', until: '2027-05-09' },
  ...COLLEAGUES.map(({ name }) => ({ who: name, ...BREAK })),
];

export function isAtWork(name: string, today: Day): boolean {
  return !ABSENCES.some(({ who, from, until }) => who === name && from <= today && today <= until);
}

const ofTeam = (name: string, header: string, value: string): Act =>
  function typeOnTeam(practice) {
    practice.type('Team', practice.row('Team', 'Name', name), header, value);
  };
const ofPartner = (name: string, header: string, value: string, person = ANA): Act =>
  function typeOnPartners(practice) {
    practice.type('Partners', practice.row('Partners', 'Partner', name), header, value, person);
  };
const received = (name: string, handledBy: string, code: string, arrivedAt: string): Act =>
  function receive(practice) {
    practice.ask(
      'logReferral',
      {
        requestId: `request-calendar-${code}`,
        partnerId: String(practice.partner(name, 'Partner row id')),
        direction: 'Received',
        date: todayIn(practice),
        arrivedAt,
        clientCode: code,
        handledBy,
        permission: 'General progress',
        confidence: '',
      },
      COLLEAGUES.find((colleague) => colleague.name === handledBy)?.email ?? ANA,
    );
  };
const plans = (name: string): Act =>
  function planOneYear(practice) {
    const partnerId = String(practice.partner(name, 'Partner row id'));
    const { touches } = practice.ask('openPartner', { partnerId }).plan;
    const requestId = `request-plan-${todayIn(practice)}-${partnerId}`;
    practice.ask('planYear', { requestId, partnerId, shown: touches.filter(({ isPlanned }) => !isPlanned) });
  };

function todayIn(practice: Practice): string {
  return new Date(practice.host.clock.now()).toISOString().slice(0, 10);
}

/** What happens on fixed days, so that telling mornings are told about something. */
const CALENDAR: Readonly<Record<string, readonly Act[]>> = {
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
};

export function scheduledActs(today: Day): readonly Act[] {
  return CALENDAR[today] ?? [];
}
