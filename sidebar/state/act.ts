import type { Failure } from '../server';
import type { Sending } from './sending';
import type { SmallForm } from './smallForm';

/** The one wish under way on a page, and how the last one ended, beside the place it belongs to. */
export type Act<W> =
  | { readonly is: 'idle' }
  | { readonly is: 'pending'; readonly place: string; readonly wish: W }
  | { readonly is: 'failed'; readonly place: string; readonly wish: W; readonly failure: Failure }
  | {
      readonly is: 'done';
      readonly place: string;
      readonly message: string;
      /** '' when there is nothing to undo. */
      readonly undoId: string;
      readonly undo: Sending;
    };

/** What a person is doing on a page that saves by itself. */
export interface Doing<W> {
  readonly act: Act<W>;
  readonly form: SmallForm | undefined;
}

export const nothingDoing = { act: { is: 'idle' }, form: undefined } as const;

/** Where the result of an act stands. */
export const ACT_NOTE = 'act-note';

/**
 * The words of a button while a wish is under way: `busy` on the one that was pressed, its own on the others,
 * which wait. Undefined = it can be pressed.
 */
export function pendingAt<W>(act: Act<W>, place: string, label: string, busy: string): string | undefined {
  if (act.is !== 'pending') return undefined;
  return act.place === place ? busy : label;
}
