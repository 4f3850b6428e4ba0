import { ANA, BEN, CHIARA } from './practice';
import {
  agrees,
  callsAll,
  handsOver,
  joins,
  leaves,
  ofPartner,
  ofTeam,
  plans,
  received,
  remembers,
  sharedWith,
  takesOver,
} from './simulatedActs';
import { type Absence, type Calendar, TWO_YEARS } from './simulatedCalendar';
import { COLLEAGUES, type Colleague } from './simulatedPeople';

/** The same practice with more of what decides to whom a reminder goes. */

function alongside(calendar: Calendar, more: Partial<Calendar>): Calendar {
  return {
    colleagues: [...calendar.colleagues, ...(more.colleagues ?? [])],
    absences: [...calendar.absences, ...(more.absences ?? [])],
    acts: { ...calendar.acts, ...more.acts },
    isHourly: more.isHourly ?? calendar.isHourly,
  };
}

const BENS = ['Aino', 'Deniz', 'Greta', 'Jakub'].map((first) => `${first} Boateng`);

/** A first spring in which Ben is away for Easter and for one Friday, and Chiara wants no mail for a week. */
export const SPRING: Calendar = alongside(TWO_YEARS, {
  absences: [
    { who: 'Ben', from: '2026-04-02', until: '2026-04-14' },
    { who: 'Ben', from: '2026-05-22', until: '2026-05-22' },
  ],
  acts: {
    '2026-03-03': [
      callsAll([...BENS, 'Carla Castel', 'Farid Castel', 'Ines Castel'], 12),
      remembers('Jakub Drozd', 'Call', '2025-04-17'),
    ],
    '2026-03-16': [agrees('Elif Almgren', '2026-04-24')],
    '2026-04-01': [ofTeam('Ben', 'Away until', '2026-04-14')],
    '2026-04-07': [received('Bruno Almgren', 'Ben', 'SPR1', '10:15')],
    '2026-05-05': [ofTeam('Chiara', 'Reminders', 'Off')],
    '2026-05-15': [ofTeam('Chiara', 'Reminders', 'Weekly')],
    '2026-05-21': [ofTeam('Ben', 'Away until', '2026-05-22')],
  },
  isHourly: (today) => '2026-03-28' <= today && today <= '2026-03-30',
});

const DORA: Colleague = {
  name: 'Dora',
  email: 'dora@example.org',
  reminders: 'Daily',
  weekday: 'Tuesday',
  diligence: 0.5,
};
const ANAS = ['Aino', 'Deniz', 'Greta', 'Jakub'].flatMap((first) => [`${first} Almgren`, `${first} Drozd`]);
const everybody = [...COLLEAGUES, DORA].map(({ name }) => name);
const all = (from: string, until: string): Absence[] => everybody.map((who) => ({ who, from, until }));
const NEVER = '9999-12-31';

/** A third year with a newcomer, somebody who leaves, somebody else who sends, and an absence of each kind. */
export const THREE_YEARS: Calendar = alongside(TWO_YEARS, {
  colleagues: [DORA],
  absences: [
    { who: 'Dora', from: '2026-01-01', until: '2028-04-09' },
    { who: 'Ben', from: '2028-05-12', until: '2028-05-12' },
    { who: 'Ana', from: '2028-07-17', until: '2028-07-30' },
    { who: 'Chiara', from: '2028-08-31', until: NEVER },
    ...all('2028-12-22', '2029-01-02'),
  ],
  acts: {
    '2028-04-03': [
      joins({ Name: 'Dora', Email: DORA.email, Reminders: 'Daily', Weekday: 'Tuesday' }),
      ofPartner('Hassan Drozd', 'Owner', 'Dora'),
      ofPartner('Jakub Almgren', 'Owner', 'Dora'),
    ],
    '2028-04-10': [sharedWith(BEN, CHIARA, DORA.email)],
    '2028-05-11': [ofTeam('Ben', 'Away until', '2028-05-12')],
    '2028-06-05': [plans('Aino Almgren'), ofPartner('Elif Boateng', 'Status', 'Not a fit', CHIARA)],
    '2028-07-14': [callsAll(ANAS, 52), ofTeam('Ana', 'Away until', '2028-07-30')],
    '2028-07-18': [received('Deniz Almgren', 'Ana', 'CAL3', '11:40')],
    '2028-08-31': [leaves('Chiara'), sharedWith(BEN, DORA.email)],
    '2028-09-18': [handsOver('Chiara', 'Dora')],
    '2028-10-02': [takesOver(BEN)],
    '2028-11-06': [ofTeam('Dora', 'Reminders', 'Off')],
    '2028-11-20': [ofTeam('Dora', 'Reminders', 'Daily')],
    '2028-12-21': everybody
      .filter((name) => name !== 'Chiara')
      .map((name) => ofTeam(name, 'Away until', '2029-01-02')),
    '2029-01-15': [
      received('Carla Almgren', '', 'CAL4', '18:05'),
      ofPartner('Greta Castel', 'Owner', '', ANA),
    ],
  },
  isHourly: () => true,
});
