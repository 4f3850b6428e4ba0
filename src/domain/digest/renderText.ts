import type { Day } from '../../day/day';
import type { Digest, Letterhead, Part, Section } from './digest';
import {
  CLOSING,
  describeGreeting,
  describeLine,
  describeMore,
  describeOpening,
  describeSender,
  describeToday,
  describeWhose,
  HEADINGS,
  OPEN_SHEET,
} from './words';

/** The same words as the HTML, for mail programs that show plain text. */
export function renderText(digest: Digest, { practiceName, sheetUrl, sentFrom }: Letterhead): string {
  return [
    describeToday(digest),
    describeGreeting(digest),
    describeOpening(digest),
    ...digest.parts.flatMap((part) => renderPart(part, digest.today)),
    ...(sheetUrl === '' ? [] : [`${OPEN_SHEET}: ${sheetUrl}`]),
    CLOSING,
    `-- \n${describeSender(digest, practiceName, sentFrom).join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function renderPart({ whose, sections }: Part, today: Day): string[] {
  const heading = describeWhose(whose);
  const blocks = sections.map((section) => renderSection(section, today));
  return heading === '' ? blocks : [`=== ${heading} ===`, ...blocks];
}

function renderSection(section: Section, today: Day): string {
  const { name, lines, more } = section;
  const told = lines.map((line) => {
    const { what, why } = describeLine(line, today);
    return `* ${line.partner}\n  ${what}\n  ${why}`;
  });
  return [HEADINGS[name].toUpperCase(), ...told, ...(more === 0 ? [] : [`  ${describeMore(section)}`])].join(
    '\n',
  );
}
