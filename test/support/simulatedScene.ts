import type { VirtualClock } from '../../local/clock';
import type { SentMail } from '../../local/host';
import type { Day } from '../../src/day/day';
import { answerBook } from '../../src/domain/answerBook';
import type { Answers, PartnerAnswer } from '../../src/domain/answers';
import type { Book } from '../../src/domain/book';
import type { CallName, Input, Output } from '../../src/entry/api';
import type { Partner } from '../../src/schema/partners';
import type { Luck } from './luck';
import type { Practice } from './practice';
import { readBook } from './readBook';
import type { Calendar } from './simulatedCalendar';
import { CHARACTERS, type Character, type Colleague } from './simulatedPeople';

/** One execution of the hourly trigger. */
export interface SeenRun {
  readonly day: Day;
  readonly remoteCalls: number;
  readonly mails: readonly SentMail[];
  readonly error: string | undefined;
}

/** A practice of three colleagues and forty partners that lives by the calendar. */
export interface Life {
  readonly practice: Practice;
  readonly luck: Luck;
  readonly clock: VirtualClock;
  readonly calendar: Calendar;
  readonly runs: SeenRun[];
}

/** A colleague before the sheet on a working day: what they see, what they may do, and their luck. */
export interface Scene {
  readonly practice: Practice;
  readonly colleague: Colleague;
  readonly today: Day;
  readonly book: Book;
  readonly answers: Answers;
  /** Whether something of that chance happens today; the words say what it is about. */
  happens(chance: number, ...about: readonly string[]): boolean;
  /** One of several, by luck. */
  pick<T>(from: readonly [T, ...T[]], ...about: readonly string[]): T;
  ask<N extends CallName>(call: N, input: Input<N>): Output<N>;
  /** A request id of the sidebar's own making. */
  request(): string;
}

/** A partner as the sheet and the rules know them, and as they are. */
export interface Known {
  readonly partner: Partner;
  readonly answer: PartnerAnswer;
  readonly character: Character;
}

let requests = 0;

export function makeScene({ practice, luck }: Life, colleague: Colleague, today: Day): Scene {
  const book = readBook(practice, today);
  return {
    practice,
    colleague,
    today,
    book,
    answers: answerBook(book),
    happens: (chance, ...about) => luck(today, colleague.name, ...about) < chance,
    pick(from, ...about) {
      const place = Math.floor(luck(today, colleague.name, 'pick', ...about) * from.length);
      return from[place] ?? from[0];
    },
    ask: (call, input) => practice.ask(call, input, colleague.email),
    request: () => `request-life-${++requests}`,
  };
}

/** The partners a colleague looks after; Ana minds those of nobody. */
export function knownTo({ book, answers, colleague }: Scene): Known[] {
  return book.partners.flatMap((partner, row) => {
    const answer = answers.partners[row];
    const character = CHARACTERS.find(({ name }) => name === partner.partner);
    const owner = partner.owner || 'Ana';
    return answer && character && owner === colleague.name ? [{ partner, answer, character }] : [];
  });
}
