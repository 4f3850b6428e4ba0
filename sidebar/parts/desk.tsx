import { type Doing, pendingAt } from '../state/act';
import { openerId } from '../state/smallForm';
import type { DoingVerbs } from '../verbs/doing';
import { commonWords } from '../words';
import { Button } from './button';

/** What the small forms of a page work with: what is being done there, and the verbs to do more. */
export interface Desk {
  readonly doing: Doing<unknown>;
  readonly verbs: DoingVerbs;
  readonly today: string;
}

export const isFormAt = ({ doing }: Desk, place: string): boolean => doing.form?.place === place;

export const pendingOn = ({ doing }: Desk, place: string, label: string, busy: string = commonWords.saving) =>
  pendingAt(doing.act, place, label, busy);

interface OpenerProps {
  readonly desk: Desk;
  readonly place: string;
  readonly label: string;
  readonly spoken?: string;
  readonly look?: 'plain' | 'text';
  readonly value?: string;
  /** The day the form begins with; today unless given. */
  readonly day?: string;
}

/** Opens the small form of a place and closes it again; the keyboard comes back to it. */
export function Opener({
  desk,
  place,
  label,
  spoken = label,
  look = 'text',
  value = '',
  day = desk.today,
}: OpenerProps) {
  const open = isFormAt(desk, place);
  return (
    <Button
      id={openerId(place)}
      label={label}
      spoken={spoken}
      look={look}
      expanded={open}
      pending={pendingOn(desk, '', label)}
      onPress={() => (open ? desk.verbs.closeForm() : desk.verbs.openForm(place, { value, day }))}
    />
  );
}
