import type { CellText } from './practice';
import { ANA, BEN, CHIARA } from './practice';

/** Who works in the simulated practice, and whom they know. Everybody is invented. */

export interface Colleague {
  readonly name: string;
  readonly email: string;
  readonly reminders: 'Weekly' | 'Daily';
  readonly weekday: string;
  /** The chance that a thing due is done on a given morning: the rest is late, or never done. */
  readonly diligence: number;
}

export const COLLEAGUES: readonly Colleague[] = [
  { name: 'Ana', email: ANA, reminders: 'Weekly', weekday: 'Monday', diligence: 0.55 },
  { name: 'Ben', email: BEN, reminders: 'Daily', weekday: '', diligence: 0.65 },
  { name: 'Chiara', email: CHIARA, reminders: 'Weekly', weekday: 'Wednesday', diligence: 0.35 },
];

export interface Character {
  readonly name: string;
  readonly owner: string;
  readonly core: boolean;
  /** Whom they serve, as typed on the first day; '' is not known yet. */
  readonly serves: string;
  /** Met before the sheet: the day, or ''. */
  readonly knownSince: string;
  /** The chance on a working day that somebody we wrote to answers. */
  readonly warmth: number;
  /** The chance on a working day that they send us a client, once there is rapport. */
  readonly generosity: number;
  /** Met once, and then lost sight of. */
  readonly isForgotten: boolean;
}

const FIRST = ['Aino', 'Bruno', 'Carla', 'Deniz', 'Elif', 'Farid', 'Greta', 'Hassan', 'Ines', 'Jakub'];
const LAST = ['Almgren', 'Boateng', 'Castel', 'Drozd'];
const SERVES = ['adults with anxiety', 'families', 'teenagers', 'sports injuries', 'couples', ''];
const FIRST_DAY = '2026-03-02';

/** Forty partners: ten known before the sheet, some cold, some who only take. */
export const CHARACTERS: readonly Character[] = LAST.flatMap((last, block) =>
  FIRST.map((first, place): Character => {
    const index = block * FIRST.length + place;
    return {
      name: `${first} ${last}`,
      owner: index % 13 === 12 ? '' : (COLLEAGUES[index % 3]?.name ?? ''),
      core: index < 7,
      serves: SERVES[index % SERVES.length] ?? '',
      knownSince: index < 10 ? `2025-0${1 + (index % 8)}-15` : '',
      warmth: index % 5 === 4 ? 0 : 0.02 + 0.01 * (index % 4),
      isForgotten: index === 8 || index === 9,
      generosity: index % 4 === 3 ? 0 : 0.003 + 0.001 * (index % 3),
    };
  }),
);

/** The Partners tab as somebody pastes it on the first day, by header. */
export function pastedPartners(): Readonly<Record<string, readonly CellText[]>> {
  const column = (of: (character: Character) => CellText) => CHARACTERS.map(of);
  return {
    Partner: column(({ name }) => name),
    Owner: column(({ owner }) => owner),
    Core: column(({ core }) => (core ? 'yes' : '')),
    Serves: column(({ serves }) => serves),
    'Known since': column(({ knownSince }) => knownSince),
    'Added on': column(() => FIRST_DAY),
  };
}

/** What somebody remembers on the first day: the last talk with each of those known before. */
export function rememberedTalks(): CellText[][] {
  const known = CHARACTERS.filter(({ knownSince }) => knownSince !== '');
  const kinds = ['Coffee or meal', 'Call', 'Meeting'];
  return known.map(({ name }, index) => [
    `2026-0${1 + (index % 2)}-${10 + index}`,
    name,
    kinds[index % kinds.length] ?? '',
  ]);
}
