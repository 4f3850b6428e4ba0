import type { OpenView } from '../../src/entry/api';
import type { Failure } from '../server';
import type { CirclePage } from './circlePage';
import type { DueList } from './dueList';
import type { Find } from './find';
import type { FirstRun } from './firstRun';
import type { Log } from './log';
import type { PartnerPage } from './partnerPage';
import type { SettingsPage } from './settingsPage';

export const PANELS = ['due', 'log', 'find', 'circle', 'settings'] as const;
export type Panel = (typeof PANELS)[number];

/** Everything the sidebar shows. Views read it; only verbs change it. */
export interface State {
  readonly panel: Panel;
  readonly page: Page;
  readonly settings: SettingsPage;
  readonly circle: CirclePage;
  /** Stands in place of the panel while it is open. */
  readonly partner: PartnerPage;
}

export type Page =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'first-run'; readonly firstRun: FirstRun }
  | { readonly is: 'ready'; readonly ready: Ready };

export interface Ready {
  readonly view: OpenView;
  /** When the view was read, in milliseconds. */
  readonly readAt: number;
  readonly log: Log;
  readonly due: DueList;
  readonly find: Find;
}

export function initialState(panel: Panel): State {
  const loading = { is: 'loading' } as const;
  return { panel, page: loading, settings: loading, circle: loading, partner: { is: 'closed' } };
}

export function isPanel(text: string | undefined): text is Panel {
  return PANELS.some((panel) => panel === text);
}
