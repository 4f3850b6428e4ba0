import { describe, expect, test } from 'vitest';
import { virtualClock } from '../../local/clock';
import { answerBook } from '../../src/domain/answerBook';
import type { Answers } from '../../src/domain/answers';
import type { Book } from '../../src/domain/book';
import { planPlanned } from '../../src/domain/stamps';
import { applyChanges } from '../../src/schema/table';
import { fillBook } from '../support/manyRows';
import { ANA, aNewPractice, type Practice } from '../support/practice';
import { bookOfVector, loadVectors } from '../support/vectors';

/** The book as a practice whose clock stands on the book's day. */
function aPracticeOf(book: Book): Practice {
  const practice = aNewPractice({ clock: virtualClock(`${book.today}T08:00:00Z`) });
  fillBook(practice, book);
  practice.ask('setUp', { practiceName: '' });
  return practice;
}

type Words = Readonly<Record<string, unknown>>;

/** What the Partners tab says of the partner at a row. */
function readPartner(practice: Practice, row: number): Words {
  const say = (header: string) => practice.cell('Partners', row, header);
  return {
    stage: say('Stage'),
    due: say('Due'),
    suggestedTouch: say('Suggested touch'),
    reciprocity: say('Reciprocity'),
    lastContact: say('Last contact'),
    touchpoints: say('Touchpoints'),
    meaningful: say('Meaningful'),
    nextTouch: say('Next touch due'),
    given: say('Given'),
    received: say('Received'),
    balance: say('Balance'),
    openReferrals: say('Open referrals'),
    nextStep: say('Next step'),
  };
}

function wordsOf(answer: Answers['partners'][number]): Words {
  const { stage, due, suggestedTouch, reciprocity, lastContact = '', touchpoints, meaningful } = answer;
  const { nextTouch = '', given, received, balance, openReferrals, nextStep } = answer;
  return {
    stage,
    due,
    suggestedTouch,
    reciprocity,
    lastContact,
    touchpoints,
    meaningful,
    nextTouch,
    given,
    received,
    balance,
    openReferrals,
    nextStep,
  };
}

const asStored = (book: Book): Book => book;
/** The first run that sees a row for a day to come makes it Planned, and answers with that. */
const asRunLeavesIt = (book: Book): Book => ({
  ...book,
  touchpoints: applyChanges(book.touchpoints, planPlanned(book)),
});

describe('the forty worked books, through the bundle on the host', () => {
  const vectors = loadVectors().map(
    (vector, index) => [index + 1, bookOfVector(vector), vector.expected] as const,
  );

  test.each(vectors)('book %i: every computed column', (_, book) => {
    const practice = aPracticeOf(book);
    const expected = answerBook(asRunLeavesIt(book));
    expect(book.partners.map((__, row) => readPartner(practice, row + 2))).toEqual(
      expected.partners.map(wordsOf),
    );
    const loops = book.referrals.map((__, row) => ({
      followUp: practice.cell('Referrals', row + 2, 'Follow-up'),
      due: practice.cell('Referrals', row + 2, 'Next step due'),
    }));
    expect(loops).toEqual(
      expected.referrals.map((answer) => ({ followUp: answer?.followUp ?? '', due: answer?.due ?? '' })),
    );
    const states = book.commitments.map((__, row) => practice.cell('Commitments', row + 2, 'State'));
    expect(states).toEqual(expected.commitments.map((answer) => answer?.state ?? ''));
  });

  test.each(vectors)(
    'book %i: the formulas, on the rows as stored, say what the worked answers say',
    (_, book, expected) => {
      const practice = aNewPractice({ clock: virtualClock(`${book.today}T08:00:00Z`) });
      fillBook(practice, asStored(book));
      practice.type('Settings', practice.row('Settings', 'Setting', 'core_target'), 'Value', 8);
      fillBook(practice, asStored(book));
      const names = book.partners.map(({ partner }) => [partner]);
      const ask = (formula: string) => {
        const { value, error } = practice.host.call(ANA, formula, [names, `${book.today} #1`]);
        expect(error).toBeUndefined();
        return (value as unknown[][]).flat();
      };
      expect(ask('RECIPROCITY')).toEqual(expected.partners.map(({ reciprocity }) => reciprocity));
      expect(ask('STAGE')).toEqual(expected.partners.map(({ stage }) => stage));
      expect(ask('BALANCE')).toEqual(expected.partners.map(({ balance }) => balance));
      expect(ask('TOUCHPOINTS')).toEqual(expected.partners.map(({ touchpoints }) => touchpoints));
      expect(ask('REFERRALS_GIVEN')).toEqual(expected.partners.map(({ given }) => given));
      expect(ask('REFERRALS_RECEIVED')).toEqual(expected.partners.map(({ received }) => received));
    },
  );
});
