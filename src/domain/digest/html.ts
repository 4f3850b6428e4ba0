/** Markup in which every value has been escaped. */
export interface Markup {
  readonly markup: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

type Value = string | Markup | readonly Markup[];

function makeText(value: Value): string {
  if (typeof value === 'string') return escapeText(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

/** A template whose values are escaped unless they are markup already; a list of markup is joined. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const [first = '', ...others] = parts;
  return {
    markup: others.reduce((text, part, index) => text + makeText(values[index] ?? '') + part, first),
  };
}

export const NOTHING: Markup = { markup: '' };
