import { virtualClock } from '../../../local/clock';
import { createHost, type HostOptions, type HostSnapshot } from '../../../local/host';
import { ANA, aSamplePractice, BEN, CHIARA, type Practice, practiceOn } from '../../support/practice';
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
