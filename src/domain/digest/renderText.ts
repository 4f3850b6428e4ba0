import type { Letter, LetterPart, LetterSection } from './letter';

/** The letter for mail programs that show plain text. */
export function renderText({ today, greeting, opening, parts, link, closing, sender }: Letter): string {
  return [
    today,
    greeting,
    opening,
    ...parts.flatMap(renderPart),
    ...(link ? [`${link.words}: ${link.url}`] : []),
    closing,
    `-- \n${sender.join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function renderPart({ heading, sections }: LetterPart): string[] {
  const blocks = sections.map(renderSection);
  return heading === '' ? blocks : [`=== ${heading} ===`, ...blocks];
}

function renderSection({ heading, lines, more }: LetterSection): string {
  const told = lines.map(({ partner, what, why }) => `* ${partner}\n  ${what}\n  ${why}`);
  return [heading.toUpperCase(), ...told, ...(more === '' ? [] : [`  ${more}`])].join('\n');
}
