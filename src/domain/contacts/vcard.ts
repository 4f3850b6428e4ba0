/** One line of a card, unfolded: `EMAIL;TYPE=work:ida@example.org`. Names and parameters are in capitals. */
export interface VcardProperty {
  readonly name: string;
  /** 'TYPE=WORK', or as in version 2.1 'WORK' alone. */
  readonly parameters: readonly string[];
  /** Decoded, but with its backslashes: only whoever knows its parts can take them away. */
  readonly value: string;
}

/** A card as far as it goes; one that never ends is not complete. */
export interface Vcard {
  readonly properties: readonly VcardProperty[];
  readonly isComplete: boolean;
}

/** The cards of a file of version 2.1, 3.0 or 4.0 (RFC 6350, section 3); cards inside a card are left out. */
export function parseVcards(text: string): Vcard[] {
  const cards: Vcard[] = [];
  let depth = 0;
  let properties: VcardProperty[] = [];
  for (const line of unfold(text)) {
    const property = parseProperty(line);
    if (!property) continue;
    if (isEdge(property, 'BEGIN')) {
      if (depth++ === 0) properties = [];
    } else if (isEdge(property, 'END')) {
      if (depth > 0 && --depth === 0) cards.push({ properties, isComplete: true });
    } else if (depth === 1) properties.push(property);
  }
  return depth > 0 ? [...cards, { properties, isComplete: false }] : cards;
}

const isEdge = ({ name, value }: VcardProperty, edge: 'BEGIN' | 'END'): boolean =>
  name === edge && value.trim().toUpperCase() === 'VCARD';

/** Lines as they were before folding: a line that begins with white space goes on the one above, and so does what follows a quoted-printable '='. */
function unfold(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const last = lines.length - 1;
    const above = lines[last];
    if (above?.endsWith('=') && QUOTED_PRINTABLE.test(headOf(above))) lines[last] = above.slice(0, -1) + line;
    else if (above !== undefined && /^[ \t]/.test(line)) lines[last] = above + line.slice(1);
    else lines.push(line);
  }
  return lines;
}

const QUOTED_PRINTABLE = /;(?:ENCODING=)?QUOTED-PRINTABLE\b/i;
const headOf = (line: string): string => line.slice(0, endOfHead(line));

/** Where the colon stands that ends name and parameters; one inside quotation marks does not. */
function endOfHead(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ':' && !isQuoted) return at;
  }
  return -1;
}

function parseProperty(line: string): VcardProperty | undefined {
  const end = endOfHead(line);
  if (end < 1) return undefined;
  const [name = '', ...parameters] = line.slice(0, end).toUpperCase().split(';');
  const value = line.slice(end + 1);
  const isEncoded = QUOTED_PRINTABLE.test(line.slice(0, end));
  // 'item1.EMAIL': the group ties a label to it.
  return {
    name: name.slice(name.indexOf('.') + 1).trim(),
    parameters: parameters.map((parameter) => parameter.trim()),
    value: isEncoded ? decodeQuotedPrintable(value) : value,
  };
}

/** Bytes written as '=C3=BC': UTF-8, or else one byte a letter. */
function decodeQuotedPrintable(text: string): string {
  return text.replace(/(?:=[\dA-F]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes.replace(/=/g, '%'));
    } catch {
      return bytes.replace(/=(..)/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
    }
  });
}

/** The parts of a value between semicolons that no backslash protects, each as it is meant. */
export function partsOf(value: string): string[] {
  const parts = [''];
  for (const [piece] of value.matchAll(/\\.|[^\\]|\\$/gs)) {
    if (piece === ';') parts.push('');
    else parts.push(`${parts.pop()}${piece}`);
  }
  return parts.map(plainText);
}

/** The value without its backslashes. */
export function plainText(value: string): string {
  return value.replace(/\\(.)/gs, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter));
}
