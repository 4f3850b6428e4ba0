import { virtualClock } from '../../../local/clock';
import { createHost, type HostOptions, type HostSnapshot } from '../../../local/host';
import {
  ANA,
  aNewPractice,
  aSamplePractice,
  BEN,
  CHIARA,
  type Practice,
  practiceOn,
} from '../../support/practice';
import { sourceOfProgram } from '../../support/sourceProgram';

/** What the tests of threats begin with. */

type Clock = ReturnType<typeof virtualClock>;

export function setClock({ host }: Practice, moment: string | number): void {
  (host.clock as Clock).set(moment);
}

/** The sample practice on a Tuesday at eight, reminders turned on the evening before. */
export function withReminders(): Practice {
  const practice = aSamplePractice({ clock: virtualClock('2026-03-02T20:00:00Z') });
  practice.ask('turnOnReminders', { takeOver: false });
  setClock(practice, '2026-03-03T08:00:00Z');
  return practice;
}

/** Every trigger fires now. */
export const runTriggers = ({ host }: Practice) => host.triggers().map(({ id }) => host.runTrigger(id));

/** Who was mailed so far, in alphabetical order, once for each mail. */
export const mailed = ({ host }: Practice) => host.mails.map(({ to }) => to.join()).sort();

export const dashboard = (practice: Practice) => practice.sheet('Dashboard').contents.flat().join('\n');

/** A call on 2 March, as the sidebar sends it. */
export const aCall = (partnerId: string, requestId: string) => ({
  requestId,
  partnerId,
  kind: 'Call',
  date: '2026-03-02',
  by: '',
  gotFromIt: '',
  notes: '',
});

export const danaOf = (practice: Practice) => String(practice.partner('Dana Kim', 'Partner row id'));

/** The add-on's source on this snapshot: for what is tried hundreds of times. */
export function aScene(
  snapshot: HostSnapshot,
  moment: string | number = '2026-03-03T08:00:00Z',
  options: Partial<HostOptions> = {},
): Practice {
  return practiceOn(
    createHost({
      ...{ program: sourceOfProgram(), owner: ANA, editors: [BEN, CHIARA], latency: 1 },
      ...{ clock: virtualClock(moment), snapshot: structuredClone(snapshot) },
      ...options,
    }),
  );
}

/** Three colleagues who read daily: the later in Team, the longer their referral waits. */
export function aWaitingTeam(): Practice {
  const practice = aNewPractice();
  const waiting = [
    ['Ana', ANA, '2026-03-02'],
    ['Ben', BEN, '2026-02-10'],
    ['Chiara', CHIARA, '2026-01-15'],
  ] as const;
  for (const [name, email, since] of waiting) {
    const known = practice.sheet('Team').contents.flat().includes(name);
    if (!known) practice.typeRow('Team', { Name: name, Email: email });
    practice.type('Team', practice.row('Team', 'Name', name), 'Email', email);
    practice.type('Team', practice.row('Team', 'Name', name), 'Reminders', 'Daily');
    practice.typeRow('Partners', { Partner: `Partner of ${name}` });
    practice.typeRow('Referrals', {
      ...{ Date: since, Direction: 'Received', Partner: `Partner of ${name}`, 'Handled by': name },
    });
  }
  practice.ask('turnOnReminders', { takeOver: false });
  return practice;
}
