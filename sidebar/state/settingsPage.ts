import type { SampleRemoval, SettingsView } from '../../src/entry/api';
import type { Failure } from '../server';
import { type CarePage, nothingLookedAt } from './carePage';
import { type DataPage, nothingAsked } from './dataPage';

export type Section =
  | 'me'
  | 'reminders'
  | 'sheet'
  | 'check'
  | 'undo'
  | 'contacts'
  | 'sample'
  | 'export'
  | 'forget'
  | 'remove';

export type SettingsPage =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | {
      readonly is: 'ready';
      readonly view: SettingsView;
      readonly me: MeForm;
      readonly act: Act;
      /** What removing the sample data would do, once asked. */
      readonly removal: SampleRemoval | undefined;
      readonly care: CarePage;
      readonly data: DataPage;
    };

export type ReadySettings = Extract<SettingsPage, { is: 'ready' }>;

export interface MeForm {
  /** A name of the Team tab, or SOMEONE_NEW. */
  readonly chosen: string;
  readonly newName: string;
  readonly email: string;
}

/** No colleague can be called this: names are trimmed. */
export const SOMEONE_NEW = ' new ';

/** The one thing under way, and how the last one ended, beside the section it belongs to. */
export type Act =
  | { readonly is: 'idle' }
  | { readonly is: 'pending'; readonly section: Section }
  | { readonly is: 'failed'; readonly section: Section; readonly failure: Failure }
  | { readonly is: 'done'; readonly section: Section; readonly message: string };

export function openSettings(view: SettingsView): ReadySettings {
  return {
    is: 'ready',
    view,
    me: fillMe(view),
    act: { is: 'idle' },
    removal: undefined,
    care: nothingLookedAt,
    data: nothingAsked,
  };
}

export function fillMe({ me, team }: SettingsView): MeForm {
  const known = team.some(({ name }) => name === me.name);
  return {
    chosen: known ? me.name : team.length ? '' : SOMEONE_NEW,
    newName: known ? '' : me.name,
    email: me.email,
  };
}

/** The form as it was when somebody is chosen who is still there, or is being written; else as the sheet says. */
export function keepMe(form: MeForm, view: SettingsView): MeForm {
  const isThere = view.team.some(({ name }) => name === form.chosen);
  const isWriting = form.chosen === SOMEONE_NEW && form.newName !== '';
  return isThere || isWriting ? form : fillMe(view);
}

/** Who the form names, trimmed. */
export function nameOfMe(form: MeForm): string {
  return (form.chosen === SOMEONE_NEW ? form.newName : form.chosen).trim();
}
