import { addingVerbs } from './adding';
import { choosingVerbs } from './choosing';
import type { Context } from './context';
import { dueVerbs } from './due';
import { firstRunVerbs } from './firstRun';
import { loggingVerbs } from './logging';
import { openingVerbs } from './opening';
import { selectionVerbs } from './selection';
import { settingsVerbs } from './settings';

/** All a person can do in the sidebar. */
export function createVerbs(context: Context) {
  const selection = selectionVerbs(context);
  const opening = openingVerbs(context, selection.followSelection);
  const adding = addingVerbs(context);
  return {
    ...opening,
    ...firstRunVerbs(context, opening.open),
    ...adding,
    ...choosingVerbs(context, adding.addPartner),
    ...selection,
    ...loggingVerbs(context, opening.refresh),
    ...dueVerbs(context, opening.refresh),
    ...settingsVerbs(context, opening.refresh),
  };
}

export type Verbs = ReturnType<typeof createVerbs>;
