import type { Day } from '../../day/day';
import { takeTurn } from '../prospects';
import type { Candidate } from './candidates';
import { type Part, SECTIONS, type Section, type SectionName, type Whose } from './digest';
import type { Rhythm } from './rhythm';

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

/** Gathers the lines of one reader by whose they are and by section. */
export interface Tray {
  readonly rhythm: Rhythm;
  put(candidate: Candidate, whose: Whose): void;
  parts(): Part[];
}

interface Told {
  readonly candidate: Candidate;
  readonly whose: Whose;
}

/** Of all the prospects put into it one is offered: whose turn it is. */
export function makeTray(rhythm: Rhythm, today: Day): Tray {
  const told: Told[] = [];
  const prospects: (Told & { readonly addedOn: Day | undefined })[] = [];
  return {
    rhythm,
    put(candidate, whose) {
      if (!candidate.belongs(rhythm)) return;
      const { line } = candidate;
      if (line.about === 'prospect') prospects.push({ candidate, whose, addedOn: line.addedOn });
      else told.push({ candidate, whose });
    },
    parts() {
      const offered = takeTurn(prospects, today);
      const room: Room = { touches: MOST.touches };
      return pileUp(offered ? [...told, offered] : told)
        .sort((a, b) => rankOf(a.whose) - rankOf(b.whose))
        .map((pile) => makePart(pile, room));
    },
  };
}

interface Pile {
  readonly whose: Whose;
  readonly candidates: Candidate[];
}

function pileUp(told: readonly Told[]): Pile[] {
  const piles = new Map<string, Pile>();
  for (const { candidate, whose } of told) {
    const key = typeof whose === 'string' ? whose : `for ${whose.colleague}`;
    const pile = piles.get(key) ?? { whose, candidates: [] };
    piles.set(key, pile);
    pile.candidates.push(candidate);
  }
  return [...piles.values()];
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
