import { addDays, type Day, daysBetween } from '../../src/day/day';
import { answerBook } from '../../src/domain/answerBook';
import { listMatters, type Matter } from './digestMatters';
import { type Morning, openPost, type Reader, toldAfter } from './digestPost';
import { lineOf, NOBODYS, OWN, type ReadDigest, type SectionName } from './readDigest';

/**
 * Who is to be told what this morning, by the words of the contract and by nothing that composes digests. Mornings come
 * in order, one for each day's run. Where the contract is silent, what was decided and written down counts:
 *
 * - What is open on a referral we gave, and what only we note, is told on its day and once more after a week; what a
 *   partner or a client waits for in every regular mail (CHANGELOG 0.2.0). A Weekly reader hears in between of what fell
 *   due since the last run, and for a week, every morning, that nobody has called (docs/method.md 3.7).
 * - A line is counted by its reader: who reads for a colleague is told by their own rhythm. Who comes back is told what
 *   their stand-in was not; a weekday missed is made up for by the next run (CHANGELOG 0.2.0).
 * - Away until includes its day. Who may not be mailed, or is on no row of Team, is as one Away; when the reminders' owner
 *   does not read, the next colleague on Team does.
 * - A prospect has two weeks, then the next has its turn (docs/method.md 0.2). A quarter is 91 days from the day on which
 *   a partner went quiet. Half-way through a commitment is told once, its review twice.
 * - Five touches a mail, whoever's; ten referrals of a section, five quiet partners, five commitments under each heading.
 */
export function makeDigestOracle(): (morning: Morning) => ReadDigest[] {
  const told = new Map<string, Day>();
  let lastRun: Day | undefined;
  return (morning) => {
    const { team, today } = morning.book;
    const before = ({ email }: { email: string }): Day => told.get(email) ?? lastRun ?? addDays(today, -1);
    const post = openPost(morning, before);
    const digests = composeAll(morning, post);
    for (const colleague of team)
      told.set(colleague.email, toldAfter(colleague, morning, post, before(colleague)));
    lastRun = today;
    return digests;
  };
}

interface Told extends Matter {
  readonly heading: string;
}

function composeAll({ book }: Morning, post: ReturnType<typeof openPost>): ReadDigest[] {
  const matters = listMatters(book, answerBook(book));
  return post.readers.flatMap((reader) => {
    const told = matters.flatMap((matter): Told[] => {
      const delivery = post.deliver(matter.owner);
      return delivery?.reader === reader && matter.isFor(reader)
        ? [{ ...matter, heading: delivery.heading }]
        : [];
    });
    const lines = composeLines(offerOne(told, book.today));
    return lines.length > 0 ? [{ to: addressOf(reader), lines }] : [];
  });
}

const addressOf = ({ colleague }: Reader): string => colleague.email;

const TURN = 14;

/** Of all prospects of a reader one: whose turn it is, counted from the day the first was added. */
function offerOne(told: readonly Told[], today: Day): Told[] {
  const prospects = told.filter(({ section }) => section === 'prospects');
  const [first] = prospects;
  const waited = first ? Math.max(0, daysBetween(first.urgency as Day, today)) : 0;
  const offered = prospects[Math.floor(waited / TURN) % Math.max(1, prospects.length)];
  return told.filter((one) => one.section !== 'prospects' || one === offered);
}

const MOST: { readonly [N in SectionName]: number } = {
  promises: 10,
  received: 10,
  followUps: 10,
  touches: 5,
  prospects: 1,
  dormant: 5,
  commitments: 5,
};

function composeLines(told: readonly Told[]): string[] {
  const headings = new Set([OWN, NOBODYS, ...told.map(({ heading }) => heading)]);
  let touches = MOST.touches;
  return [...headings].flatMap((heading) =>
    SECTIONS.flatMap((section) => {
      const here = told.filter((one) => one.heading === heading && one.section === section);
      const shown = here.slice(0, section === 'touches' ? touches : MOST[section]);
      if (section === 'touches') touches -= shown.length;
      const more = here.length - shown.length;
      return [
        ...shown.map(({ partner, ask }) => lineOf(heading, section, partner, ask)),
        ...(more > 0 ? [lineOf(heading, section, `and ${more} more`)] : []),
      ];
    }),
  );
}

const SECTIONS = Object.keys(MOST) as SectionName[];
