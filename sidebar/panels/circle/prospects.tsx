import { joinDots } from '../../parts/facts';
import { Name } from '../../parts/name';
import { circleWords } from '../../words';
import type { CircleProps } from './circle';

const words = circleWords.prospects;

/** One prospect a week, and none while enough are waiting to hear more (0.2, 0.7). */
export function Prospects({ page, verbs }: CircleProps) {
  const { offered, reason, waiting, reachedOut, limit } = page.view.prospects;
  return (
    <section aria-labelledby="prospects-title">
      <h2 id="prospects-title">{words.title}</h2>
      {offered && (
        <div class="small">
          <h3>{words.thisWeek}</h3>
          <p>
            <Name
              id="offered-prospect"
              name={offered.name}
              open={() => void verbs.openPartner(offered.id, offered.name, 'offered-prospect')}
            />
          </p>
          <p class="why">{joinDots([offered.profession, offered.serves])}</p>
          <p class="why">{words.open}</p>
        </div>
      )}
      {reason && <p>{reason}</p>}
      <p class="why">
        {words.waiting(waiting)} {words.reachedOut(reachedOut, limit)}
      </p>
    </section>
  );
}
