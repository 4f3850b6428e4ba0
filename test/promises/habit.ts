import { ANA, BEN, type Practice } from '../support/practice';
import type { Promised } from './checkers';

/** Chance, from a seed. */
export interface Dice {
  roll(): number;
  below(count: number): number;
  pick<T>(choices: readonly T[]): T;
}

/** What somebody does to the sheet with their own hands; `gap` = also while a script is at work. */
export interface Habit {
  readonly name: string;
  readonly gap?: boolean;
  act(practice: Promised, dice: Dice): void;
}

/** Who is at the sheet: a colleague while they may change it, else the owner. */
export const handsOf = ({ host }: Practice): string => (host.sharing.editors.includes(BEN) ? BEN : ANA);
