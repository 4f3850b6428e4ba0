import type { PartnerCard } from '../../src/entry/api';
import { describeDay } from '../days';
import { logWords } from '../words';

/** How things stand with a partner, in five lines. */
export function Card({ partner, today }: { readonly partner: PartnerCard; readonly today: string }) {
  const lines = [
    [logWords.nextStep, partner.nextStep],
    [logWords.due, partner.due],
    [logWords.reciprocity, partner.reciprocity],
    [logWords.lastContact, describeDay(partner.lastContact, today)],
  ] as const;
  return (
    <section class="card" aria-label={partner.name}>
      <h3>{partner.name}</h3>
      <dl>
        <dt>{logWords.stage}</dt>
        <dd>
          <span class="chip">{partner.stage || logWords.none}</span>
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
