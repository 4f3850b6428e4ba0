import type { IntroductionCard, IntroductionField } from '../../../src/entry/api';
import { describeDay } from '../../days';
import { ActNote } from '../../parts/actNote';
import { Button } from '../../parts/button';
import { CalendarLink } from '../../parts/calendarLink';
import { pendingOn } from '../../parts/desk';
import { type Cell, InPlace } from '../../parts/inPlace';
import { findMoves } from '../../state/introductionMoves';
import { openerId } from '../../state/smallForm';
import { circleWords, commonWords } from '../../words';
import type { RoundProps } from './rounds';
import { IntroductionForm } from './sheets';

const words = circleWords.introductions;

interface ListProps extends RoundProps {
  readonly side: 'them' | 'us';
}

/** Whom one side introduces to the other: those still to come, then those made or let go. */
export function Introductions(props: ListProps) {
  const { round, page, ready, desk, verbs, side } = props;
  const { partnerId, partner } = round;
  const { tally, contacts } = round[side];
  const place = `add ${side} ${partnerId}`;
  const { sheet } = page;
  const isAdding = sheet.is === 'introduction' && sheet.side === side && sheet.partnerId === partnerId;
  return (
    <section class="introductions" aria-label={words[side](partner)}>
      <h4>{words[side](partner)}</h4>
      <p class="why">{tally || `${words.none} ${words.listOf(page.view.listSize)}`}</p>
      <ul>
        {contacts.map((card) => (
          <Introduction key={card.id} card={card} {...props} />
        ))}
      </ul>
      <ActNote desk={desk} under={place} only="done" />
      {isAdding ? (
        <IntroductionForm {...props} sheet={sheet} />
      ) : (
        <Button
          id={openerId(place)}
          label={words.add}
          spoken={commonWords.about(words.add, words[side](partner))}
          look="text"
          onPress={() => verbs.openIntroduction(partnerId, partner, side, ready.view.me)}
        />
      )}
    </section>
  );
}

interface CardProps extends ListProps {
  readonly card: IntroductionCard;
}

function Introduction(props: CardProps) {
  const { card, desk, page, verbs } = props;
  const { id, contact, verdict, step, madeOn, nextStep } = card;
  const place = `introduction ${id}`;
  const ended = step === 'Dropped' ? words.dropped : madeOn && words.madeOn(describeDay(madeOn, desk.today));
  return (
    <li>
      <p class="line">
        <b>{contact}</b> {verdict && <span class="chip plain">{verdict}</span>}
      </p>
      {(ended || nextStep) && <p class="why">{step === 'Made' && madeOn ? ended : nextStep || ended}</p>}
      <div class="buttons">
        {findMoves(card).map(({ label, field, value }) => {
          const at = `${place} move ${value}`;
          const date = value === 'Made' ? page.view.today : '';
          return (
            <Button
              key={label}
              label={label}
              spoken={commonWords.about(label, contact)}
              pending={pendingOn(desk, at, label)}
              onPress={() => void verbs.moveIntroduction(at, id, { field, value, date })}
            />
          );
        })}
        <CalendarLink url={card.calendarUrl} about={contact} />
      </div>
      <ActNote desk={desk} under={`${place} move`} />
      <Fields {...props} />
    </li>
  );
}

const FIELDS = [
  'verdict',
  'contactPermission',
  'way',
  'step',
  'madeOn',
  'owner',
  'byWhen',
  'notes',
] as const satisfies readonly IntroductionField[];

/** Every cell of the introduction, each changed in place. */
function Fields({ card, page, ready, desk, verbs }: CardProps) {
  return (
    <details>
      <summary>
        {words.change}
        <span class="unseen">: {card.contact}</span>
      </summary>
      {FIELDS.map((field) => {
        const place = `introduction ${card.id} ${field}`;
        return (
          <InPlace
            key={field}
            cell={cellOf(card, field, {
              ...page.view.words,
              owners: ready.view.colleagues,
              today: desk.today,
            })}
            place={place}
            desk={desk}
            blank={words.notSaid}
            save={(value) =>
              void verbs.moveIntroduction(place, card.id, {
                field,
                value,
                date: field === 'step' && value === 'Made' ? card.madeOn || page.view.today : '',
              })
            }
          />
        );
      })}
    </details>
  );
}

type Offered = RoundProps['page']['view']['words'] & {
  readonly owners: readonly string[];
  readonly today: string;
};

function cellOf(card: IntroductionCard, field: IntroductionField, offered: Offered): Cell {
  const value = field === 'contactPermission' ? card.permission : card[field];
  const choices = {
    verdict: offered.verdicts,
    contactPermission: offered.permissions,
    way: offered.ways,
    step: offered.steps,
    owner: offered.owners,
    madeOn: [],
    byWhen: [],
    notes: [],
  }[field];
  const isDay = field === 'madeOn' || field === 'byWhen';
  return {
    header: words.fields[field],
    kind: isDay ? 'day' : field === 'notes' ? 'long' : 'choice',
    value,
    shown: isDay && value ? describeDay(value, offered.today) : value,
    choices,
    note: words.notes[field] ?? '',
  };
}
