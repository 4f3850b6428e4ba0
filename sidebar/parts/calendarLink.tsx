import { isSafeLink } from '../links';
import { commonWords } from '../words';

interface Props {
  /** '' where there is nothing to put into a calendar. */
  readonly url: string;
  readonly about: string;
}

/** Opens a calendar's form, filled in; a person saves it. */
export function CalendarLink({ url, about }: Props) {
  if (!isSafeLink(url)) return null;
  return (
    <a
      class="button text"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={commonWords.about(commonWords.addToCalendar, about)}
    >
      {commonWords.addToCalendar}
    </a>
  );
}
