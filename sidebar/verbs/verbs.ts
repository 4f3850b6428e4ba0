import { addingVerbs } from './adding';
import { careVerbs } from './care';
import { choosingVerbs } from './choosing';
import { circleVerbs } from './circle';
import type { Context } from './context';
import { dataVerbs } from './data';
import { draftingVerbs } from './drafting';
import { dueVerbs } from './due';
import { findingVerbs } from './finding';
import { firstRunVerbs } from './firstRun';
import { loggingVerbs } from './logging';
import { mergingVerbs } from './merging';
import { openingVerbs } from './opening';
import { partnerVerbs } from './partner';
import { roundVerbs } from './rounds';
import { selectionVerbs } from './selection';
import { settingsVerbs } from './settings';

/** All a person can do in the sidebar. */
export function createVerbs(context: Context) {
  const selection = selectionVerbs(context);
  const partner = partnerVerbs(context);
  const circle = circleVerbs(context);
  const opening = openingVerbs(context, selection.followSelection, circle.loadCircle);
  const adding = addingVerbs(context);
  const logging = loggingVerbs(context, opening.refresh);
  return {
    ...opening,
    ...firstRunVerbs(context, opening.open),
    ...adding,
    ...choosingVerbs(context, adding.addPartner),
    ...selection,
    ...logging,
    ...findingVerbs(context, logging.logGiven),
    ...partner,
    ...mergingVerbs(context, partner),
    ...draftingVerbs(context, partner.openPartner),
    ...circle,
    ...roundVerbs(context, circle),
    ...dueVerbs(context, opening.refresh),
    ...settingsVerbs(context, opening.refresh),
    ...careVerbs(context, opening.refresh),
    ...dataVerbs(context, opening.open, opening.refresh),
  };
}

export type Verbs = ReturnType<typeof createVerbs>;
