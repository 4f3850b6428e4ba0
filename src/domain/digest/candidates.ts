import type { Line, SectionName } from './digest';
import type { Rhythm } from './rhythm';

/** A line somebody may be told: whose it is, and whether it belongs into a mail of a rhythm today. */
export interface Candidate {
  /** Handled by or Owner as typed; '' = nobody's yet. */
  readonly owner: string;
  readonly section: SectionName;
  readonly line: Line;
  belongs(rhythm: Rhythm): boolean;
}
