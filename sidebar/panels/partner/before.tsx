import type { BeforeLine, FieldCard } from '../../../src/entry/api';
import { ActNote } from '../../parts/actNote';
import { isFormAt, Opener } from '../../parts/desk';
import { CellForm } from '../../parts/inPlace';
import { commonWords, partnerWords } from '../../words';
import { cellOf } from './cards';
import type { PartProps } from './partner';

const words = partnerWords.before;

/** What to have in mind before a meeting; what is not known yet is filled in on the spot. */
export function BeforeYouMeet(props: PartProps) {
  return (
    <section class="before" aria-labelledby="before-title">
      <h2 id="before-title">{words.title}</h2>
      <dl>
        {props.page.view.beforeYouMeet.map((line) => (
          <Line key={`${line.about} ${line.text}`} line={line} {...props} />
        ))}
      </dl>
    </section>
  );
}

interface LineProps extends PartProps {
  readonly line: BeforeLine;
}

function Line({ line, page, desk, verbs }: LineProps) {
  const { about, text, known, field } = line;
  const card = page.view.fields.find((each) => each.field === field);
  const place = `before ${about} ${field}`;
  return (
    <div class={about === 'what we owe' ? 'owe' : ''}>
      <dt>{words.lines[about]}</dt>
      <dd>
        <p class={known ? 'told' : 'quiet'}>{text}</p>
        {card && !known && (
          <Opener
            desk={desk}
            place={place}
            label={words.fill}
            spoken={commonWords.about(words.fill, card.header)}
          />
        )}
        {card && isFormAt(desk, place) && (
          <CellForm
            cell={cellOf(card, page.view.today)}
            place={place}
            desk={desk}
            save={(value) => void verbs.saveCard(place, card.field as FieldCard['field'], value)}
          />
        )}
        <ActNote desk={desk} under={place} only="done" />
      </dd>
    </div>
  );
}
