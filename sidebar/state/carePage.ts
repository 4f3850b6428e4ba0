import type { CheckView, DeedView } from '../../src/entry/api';

/** What a person looks at to keep the spreadsheet sound. */
export interface CarePage {
  /** What the check found. */
  readonly check: CheckView | undefined;
  /** Names of the repairs that are done only with a yes, and got it. */
  readonly agreed: readonly string[];
  /** What can be taken back, the latest first. */
  readonly deeds: readonly DeedView[] | undefined;
  /** How many of them are on show. */
  readonly shown: number;
  /** The deed about to be taken back, by its undo id; '' = none. */
  readonly taking: string;
}

const A_FEW = 10;

export const nothingLookedAt: CarePage = {
  check: undefined,
  agreed: [],
  deeds: undefined,
  shown: A_FEW,
  taking: '',
};

/** The repairs a press on Repair asks for: those that need no yes, and those that got one. */
export function chosenRepairs({ check, agreed }: CarePage): string[] {
  const repairs = check?.repairs ?? [];
  return repairs.filter(({ asks, name }) => !asks || agreed.includes(name)).map(({ name }) => name);
}
