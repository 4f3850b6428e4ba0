import type { Day } from '../../day/day';
import type { Colleague } from '../../schema/practice';
import type { Answers } from '../answers';
import type { Book } from '../book';
import type { Candidate } from './candidates';
import { commitmentCandidates } from './commitmentLines';
import { type Digest, type Part, SECTIONS, type Section, type SectionName, type Whose } from './digest';
import { displayName } from './displayName';
import { partnerCandidates } from './partnerLines';
import { makeDelivery } from './readers';
import { referralCandidates } from './referralLines';
import { makeRhythm, type Rhythm } from './rhythm';

export interface DigestContext {
  /** The day of the last completed run: what fell due on a day without one is told now. */
  readonly since: Day | undefined;
  /** For whom that run did not reach: the day up to which they had been told. */
  readonly sinceOf?: (reader: Colleague) => Day | undefined;
  /** Who may be mailed, as `pickRecipients` allows. */
  readonly recipients: readonly Colleague[];
  /** The address whose account sends the reminders. */
  readonly remindersOwner: string;
}

/** The longest lists a mail may hold; the rest is counted. */
const MOST: { readonly [N in SectionName]: number } = {
  promises: 10,
  received: 10,
  followUps: 10,
  touches: 5,
  prospects: 1,
  dormant: 5,
  commitments: 5,
};

/**
 * Who is told what this day: at most one digest for each address, none for whom there is nothing to say. Pure:
 * whoever calls it on a working day decides that mails go out.
 */
export function planDigests(book: Book, answers: Answers, context: DigestContext): Digest[] {
  const deliver = makeDelivery(book.team, context.recipients, context.remindersOwner, book.today);
  const sinceOf = (reader: Colleague) => context.sinceOf?.(reader) ?? context.since;
  const trays = new Map<Colleague, Tray>();
  for (const candidate of [
    ...referralCandidates(book, answers),
    ...partnerCandidates(book, answers),
    ...commitmentCandidates(book, answers),
  ]) {
    const delivery = deliver(candidate.owner);
    if (!delivery) continue;
    const { reader, whose } = delivery;
    const tray = trays.get(reader) ?? makeTray(makeRhythm(reader, sinceOf(reader), book.today));
    trays.set(reader, tray);
    tray.put(candidate, whose);
  }
  return context.recipients.flatMap((reader) => {
    const tray = trays.get(reader);
    const parts = tray?.parts() ?? [];
    return tray && parts.length > 0 ? [makeDigest(reader, tray.rhythm, parts, book.today)] : [];
  });
}

function makeDigest(reader: Colleague, rhythm: Rhythm, parts: readonly Part[], today: Day): Digest {
  const { reminders, weekday } = rhythm;
  return {
    name: displayName(reader.name),
    email: reader.email,
    today,
    rhythm: { reminders, weekday },
    parts,
  };
}

/** Gathers the lines of one reader by whose they are and by section. */
interface Tray {
  readonly rhythm: Rhythm;
  put(candidate: Candidate, whose: Whose): void;
  parts(): Part[];
}

interface Pile {
  readonly whose: Whose;
  readonly candidates: Candidate[];
}

function makeTray(rhythm: Rhythm): Tray {
  const piles = new Map<string, Pile>();
  let hasProspect = false;
  return {
    rhythm,
    put(candidate, whose) {
      if (!candidate.belongs(rhythm)) return;
      if (candidate.section === 'prospects') {
        if (hasProspect) return;
        hasProspect = true;
      }
      const key = typeof whose === 'string' ? whose : `for ${whose.colleague}`;
      const pile = piles.get(key) ?? { whose, candidates: [] };
      piles.set(key, pile);
      pile.candidates.push(candidate);
    },
    parts() {
      const room: Room = { touches: MOST.touches };
      return [...piles.values()]
        .sort((a, b) => rankOf(a.whose) - rankOf(b.whose))
        .map((pile) => makePart(pile, room));
    },
  };
}

function rankOf(whose: Whose): number {
  if (whose === 'own') return 0;
  return whose === 'nobody' ? 1 : 2;
}

/** Touches are hopes: five a mail, whoever's they are. What is promised is never cut for being a colleague's. */
interface Room {
  touches: number;
}

function makePart({ whose, candidates }: Pile, room: Room): Part {
  return { whose, sections: SECTIONS.flatMap((name) => makeSection(name, candidates, room)) };
}

function makeSection(name: SectionName, candidates: readonly Candidate[], room: Room): Section[] {
  const lines = candidates.filter(({ section }) => section === name).map(({ line }) => line);
  if (lines.length === 0) return [];
  const shown = lines.slice(0, name === 'touches' ? room.touches : MOST[name]);
  if (name === 'touches') room.touches -= shown.length;
  return [{ name, lines: shown, more: lines.length - shown.length }];
}
