import { edits } from './edits';
import { formulas } from './formulas';
import { locales } from './locales';
import type { Manual } from './manual';
import { pages } from './pages';
import { people } from './people';

/** What a person tries by hand, in the order of the checklist. */
export const MANUALS: readonly Manual[] = [...edits, ...formulas, ...locales, ...people, ...pages];
