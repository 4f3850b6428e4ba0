import type { TimelineEntry, TimelineMonth } from '../../../src/entry/api';
import { describeDay } from '../../days';
import { joinDots } from '../../parts/facts';
import { Fold } from '../../parts/fold';
import { dayWords, partnerWords } from '../../words';
import type { PartProps } from './partner';

const words = partnerWords.timeline;
const MOST_DOTS = 6;

/** A year at a glance as dots, and the same as a list. */
export function Timeline({ page: { view } }: PartProps) {
  const { timeline, ahead, today } = view;
  const count = timeline.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <Fold title={words.title} fact={words.count(count)}>
      <Dots months={[...timeline].reverse()} />
      {count > 0 && <p class="why">{words.signs}</p>}
      {count === 0 && <p class="quiet">{words.none}</p>}
      {ahead.length > 0 && (
        <div class="month">
          <h3>{words.ahead}</h3>
          <Entries entries={ahead} today={today} />
        </div>
      )}
      {timeline
        .filter(({ entries }) => entries.length > 0)
        .map(({ month, title, entries }) => (
          <div class="month" key={month}>
            <h3>{title}</h3>
            <Entries entries={entries} today={today} />
          </div>
        ))}
    </Fold>
  );
}

/** For the eye alone: the list below says the same. */
function Dots({ months }: { readonly months: readonly TimelineMonth[] }) {
  return (
    <div class="dots" aria-hidden="true">
      {months.map(({ month, entries }) => (
        <div key={month}>
          <div class="stack">
            {entries.slice(0, MOST_DOTS).map((entry, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id and are never moved
              <i key={place} class={`${entry.about} ${entry.meaningful ? 'meaningful' : ''}`} />
            ))}
          </div>
          <span>{dayWords.months[Number(month.slice(5)) - 1]?.charAt(0)}</span>
        </div>
      ))}
    </div>
  );
}

function Entries({ entries, today }: { readonly entries: readonly TimelineEntry[]; readonly today: string }) {
  return (
    <ul>
      {entries.map(({ day, about, title, detail, by, meaningful }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id and are never moved
        <li key={place} class={`entry ${about} ${meaningful ? 'meaningful' : ''}`}>
          <p>
            {title} <span class="quiet">{describeDay(day, today)}</span>
          </p>
          {detail && <p class="why told">{detail}</p>}
          <p class="why">{joinDots([meaningful && words.meaningful, by && words.by(by)])}</p>
        </li>
      ))}
    </ul>
  );
}
