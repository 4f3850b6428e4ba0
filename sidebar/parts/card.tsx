import type { PartnerCard } from '../../src/entry/api';
import { describeDay } from '../days';
import { logWords } from '../words';
import { Name } from './name';
import { StageChip } from './stageChip';

const startSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface CardProps {
  readonly partner: PartnerCard;
  readonly today: string;
  open(): void;
}

export const CARD_NAME = 'card-name';

/** How things stand with a partner, in five lines; the name opens their page. */
export function Card({ partner, today, open }: CardProps) {
  const lines = [
    [logWords.nextStep, partner.nextStep],
    [logWords.due, partner.due],
    [logWords.reciprocity, partner.reciprocity],
    [logWords.lastContact, startSentence(describeDay(partner.lastContact, today))],
  ] as const;
  return (
    <section class="card" aria-label={partner.name}>
      <h3>
        <Name id={CARD_NAME} name={partner.name} open={open} />
      </h3>
      <dl>
        <dt>{logWords.stage}</dt>
        <dd>
          <StageChip stage={partner.stage} none={logWords.none} />
        </dd>
        {lines.map(([term, text]) => (
          <>
            <dt>{term}</dt>
            <dd>{text || logWords.none}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}
