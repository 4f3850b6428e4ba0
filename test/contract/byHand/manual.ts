import type { Claim } from '../behaviours/behaviour';
import type { MenuFunction, PageFunction } from '../debugAddOn/menu';

/** Who does something: the owner of the file, somebody who may edit it, somebody who may only look. */
export type Person = 'you' | 'a colleague' | 'a viewer';

type Typed = string | number | boolean | null;

/** What a person does, on the tab "By hand" unless it says otherwise. */
export type Act = (
  | { readonly type: string; readonly values: readonly (readonly Typed[])[] }
  | { readonly choose: MenuFunction }
  | { readonly press: PageFunction }
  | { readonly select: string }
  | { readonly insertRowAt: number }
  | { readonly deleteRowAt: number }
  | { readonly moveRow: number; readonly to: number }
  | { readonly sortRows: readonly [first: number, last: number] }
  | { readonly insertColumnAt: number }
  | { readonly drag: string; readonly over: string }
  | { readonly filter: string; readonly hides: string }
  | { readonly undo: 'once' }
  | { readonly waitMinutes: number }
  | { readonly open: 'the file' }
  | { readonly makeCopy: 'of the file' }
) & { readonly by?: Person };

/** What is seen after the last act: a cell of "By hand", the answer on the page, the menu, or a refusal. */
export type Sight =
  | { readonly cell: string; readonly shows: string }
  | { readonly cell: string; readonly says: string }
  | { readonly cell: string; readonly doubt: string; readonly either: Readonly<Record<string, string>> }
  | { readonly page: string }
  | { readonly menu: 'Contract' | 'none' }
  | { readonly shown: 'sidebar' }
  | { readonly refusal: string };

/** A behaviour a person tries in a minute, as data: the checklist says it, the local host does it. */
export interface Manual extends Claim {
  readonly acts: readonly Act[];
  readonly sees: Sight;
}

export function manual(
  id: string,
  fact: string,
  sentence: string,
  acts: readonly Act[],
  sees: Sight,
): Manual {
  return { id, fact, sentence, acts, sees };
}

export const type = (cell: string, ...line: Typed[]): Act => ({ type: cell, values: [line] });
