import type { Look } from './survey';

/** One thing Repair can do, as data. Tables and columns by id and key, ranges as 'B4:C5'. */
export type Repair =
  | { readonly act: 'make tab' | 'mark' | 'unmark copies'; readonly table: string }
  | {
      readonly act: 'add column' | 'write header' | 'unmark column';
      readonly table: string;
      readonly key: string;
    }
  | { readonly act: 'unmerge'; readonly table: string; readonly range: string }
  | { readonly act: 'dress'; readonly table: string; readonly looks: readonly Look[] }
  | { readonly act: 'make dashboard' | 'place stamp' | 'add settings' | 'update' };

/** Something the check found, in a plain sentence. */
export interface Finding {
  readonly sentence: string;
  /** What Repair will do about it, in words, and as data; without it only a person can, or nobody need. */
  readonly remedy?: string;
  readonly repair?: Repair;
  /** Done only when a person says yes to just this. */
  readonly asks?: boolean;
  /** Understood: nothing needs doing. */
  readonly isFine?: boolean;
}

/** The name of a repair, by which the page asks for it: the same as long as the same would be done. */
export function nameRepair(repair: Repair): string {
  return Object.values(repair).flat().join(' ');
}

/** What Repair may do of what was found now: only what was shown and asked for. */
export function chooseRepairs(findings: readonly Finding[], asked: readonly string[]): readonly Repair[] {
  return findings.flatMap(({ repair }) => (repair && asked.includes(nameRepair(repair)) ? [repair] : []));
}
