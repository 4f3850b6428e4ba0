import { ANA, type CellText, type Practice } from './practice';
import { COLLEAGUES } from './simulatedPeople';

/** What somebody does on a fixed day, in the middle of the morning. */
export type Act = (practice: Practice) => void;

export const ofTeam =
  (name: string, header: string, value: CellText): Act =>
  (practice) =>
    practice.type('Team', practice.row('Team', 'Name', name), header, value);

export const ofPartner =
  (name: string, header: string, value: CellText, person = ANA): Act =>
  (practice) =>
    practice.type('Partners', practice.row('Partners', 'Partner', name), header, value, person);

export const received =
  (name: string, handledBy: string, code: string, arrivedAt: string): Act =>
  (practice) =>
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

export const plans =
  (name: string): Act =>
  (practice) => {
    const partnerId = String(practice.partner(name, 'Partner row id'));
    const { touches } = practice.ask('openPartner', { partnerId }).plan;
    const requestId = `request-plan-${todayIn(practice)}-${partnerId}`;
    practice.ask('planYear', { requestId, partnerId, shown: touches.filter(({ isPlanned }) => !isPlanned) });
  };

/** Each gets a call and a rhythm: so many days later they are due together. */
export const callsAll =
  (names: readonly string[], timesAYear: number): Act =>
  (practice) => {
    for (const name of names) {
      remembers(name, 'Call', todayIn(practice))(practice);
      practice.type('Partners', practice.row('Partners', 'Partner', name), 'Cadence', timesAYear);
    }
  };

/** A bare row of Touchpoints. */
export const remembers =
  (name: string, kind: string, date: string): Act =>
  (practice) => {
    findRoom(practice, 'Touchpoints', ANA);
    practice.typeRow('Touchpoints', { Date: date, Partner: name, Kind: kind });
  };

export const agrees =
  (name: string, until: string): Act =>
  (practice) =>
    practice.ask('addCommitment', {
      requestId: `request-agreed-${todayIn(practice)}`,
      partnerId: String(practice.partner(name, 'Partner row id')),
      agreedOn: todayIn(practice),
      weDo: '1',
      theyDo: '1',
      from: todayIn(practice),
      until,
      ourGoal: 'private goal',
      theirGoal: '',
    });

/** A new row of Team. */
export const joins =
  (cells: Readonly<Record<string, string>>): Act =>
  (practice) =>
    practice.typeRow('Team', cells);

/** Their row of Team is deleted; what they looked after keeps their name. */
export const leaves =
  (name: string): Act =>
  (practice) =>
    practice.host.deleteRows(ANA, {
      sheetId: practice.sheet('Team').id,
      at: practice.row('Team', 'Name', name),
      count: 1,
    });

export const sharedWith =
  (...editors: readonly string[]): Act =>
  (practice) =>
    practice.host.share({ editors: [...editors] });

export const takesOver =
  (person: string): Act =>
  (practice) =>
    practice.ask('turnOnReminders', { takeOver: true }, person);

/** Every partner of one colleague becomes another's. */
export const handsOver =
  (from: string, to: string): Act =>
  (practice) => {
    const owners = practice.sheet('Partners').rowCount;
    for (let row = 2; row <= owners; row++)
      if (practice.cell('Partners', row, 'Owner') === from) practice.type('Partners', row, 'Owner', to);
  };

/** The first free row of a tab; whoever finds it full adds one. */
export function findRoom(practice: Practice, tab: string, person: string): number {
  const { id: sheetId, rowCount } = practice.sheet(tab);
  const row = practice.freeRow(tab);
  if (row > rowCount) practice.host.insertRows(person, { sheetId, at: row, count: 1 });
  return row;
}

function todayIn({ host }: Practice): string {
  return new Date(host.clock.now()).toISOString().slice(0, 10);
}
