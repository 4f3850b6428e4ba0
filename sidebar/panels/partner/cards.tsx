import type { CardField, FieldCard } from '../../../src/entry/api';
import { describeDay } from '../../days';
import { Fold } from '../../parts/fold';
import { type Cell, InPlace } from '../../parts/inPlace';
import { partnerWords } from '../../words';
import type { PartProps } from './partner';

const words = partnerWords.cards;

/** Sentences rather than words: they get room. */
const LONG: readonly CardField[] = ['serves', 'goodReferral', 'benefitToThem', 'benefitToUs', 'notes'];

const GROUPS = ['Fit', '', 'Plan', 'Contact'];

/** The typed cells of the partner's row, each filled in place. */
export function Cards(props: PartProps) {
  const { fields } = props.page.view;
  const others = fields.map(({ group }) => group).filter((group) => !GROUPS.includes(group));
  const filled = fields.filter(({ value }) => value).length;
  return (
    <Fold title={words.title} fact={words.filled(filled, fields.length)}>
      {[...GROUPS, ...new Set(others)].map((group) => (
        <Group key={group} {...props} group={group} fields={fields.filter((card) => card.group === group)} />
      ))}
    </Fold>
  );
}

interface GroupProps extends PartProps {
  readonly group: string;
  readonly fields: readonly FieldCard[];
}

function Group({ group, fields, page, desk, verbs }: GroupProps) {
  if (fields.length === 0) return null;
  return (
    <div class="cells">
      <h3>{group || words.general}</h3>
      {fields.map((card) => (
        <InPlace
          key={card.field}
          cell={cellOf(card, page.view.today)}
          place={`card ${card.field}`}
          desk={desk}
          blank={words.blank}
          save={(value) => void verbs.saveCard(`card ${card.field}`, card.field, value)}
        />
      ))}
    </div>
  );
}

export function cellOf(card: FieldCard, today: string): Cell {
  const { header, kind, value, choices, note, field } = card;
  return {
    header,
    kind: LONG.includes(field) ? 'long' : kind,
    value,
    shown: kind === 'day' && value ? describeDay(value, today) : value,
    choices,
    note,
  };
}
