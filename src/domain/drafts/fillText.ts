import { normaliseName } from '../names';
import { indexNearest } from '../nearest';
import type { CopyFacts, OpenFacts } from './draft';
import { COPY_PLACEHOLDERS, OPEN_PLACEHOLDERS, type Placeholder } from './placeholders';
import { type CopyText, cleanLine, cleanText, type OpenText } from './text';
import { DRAFT_PROBLEMS as sentences } from './words';

const BRACES = /\{([^{}\n]{1,60})\}/g;

export interface Filled<T extends string> {
  readonly text: T;
  /** One sentence for each placeholder left standing. */
  readonly problems: readonly string[];
}

/** A text that may stand in a link: it is filled from facts that hold no referral. */
export function fillOpenText(template: string, facts: OpenFacts): Filled<OpenText> {
  return fill(template, OPEN_PLACEHOLDERS, facts) as Filled<OpenText>;
}

/** A text for Copy. */
export function fillCopyText(template: string, facts: CopyFacts): Filled<CopyText> {
  return fill(template, COPY_PLACEHOLDERS, facts) as Filled<CopyText>;
}

/** Filled in one pass: braces in a value are not read again. */
function fill<F>(template: string, placeholders: readonly Placeholder<F>[], facts: F): Filled<string> {
  const problems = new Set<string>();
  const text = cleanText(template).replace(BRACES, (braces: string, typed: string) => {
    const name = normaliseName(typed);
    const placeholder = placeholders.find((candidate) => normaliseName(candidate.name) === name);
    const value = placeholder ? cleanLine(placeholder.valueOf(facts)) : '';
    if (value === '') problems.add(describeGap(typed.trim(), placeholder, placeholders));
    return value || braces;
  });
  return { text, problems: [...problems] };
}

function describeGap<F>(
  typed: string,
  placeholder: Placeholder<F> | undefined,
  placeholders: readonly Placeholder<F>[],
): string {
  if (placeholder) return sentences.empty(placeholder.name, placeholder.hint);
  return sentences.unknown(typed, indexNearest(placeholders.map(({ name }) => name)).find(typed));
}
