/** A cell may not hold more; well below Sheets' own limit (docs/platform.md, "grid limits"). */
export const LONGEST_CELL = 40_000;
/** Quoting a piece of JSON once more at most doubles it; the rest is the frame around it. */
const PIECE = 19_900;

interface Part {
  readonly part: number;
  readonly of: number;
  readonly text: string;
}

/** A JSON text as the cells that hold it, in order: itself, or framed parts, each under 40,000 characters. */
export function cutLongText(json: string): string[] {
  if (json.length <= LONGEST_CELL) return [json];
  const of = Math.ceil(json.length / PIECE);
  return Array.from({ length: of }, (_, index) =>
    JSON.stringify({ part: index + 1, of, text: json.slice(index * PIECE, (index + 1) * PIECE) }),
  );
}

/** The texts that such cells hold, in order. One of which a part is missing is left out: half of it says nothing. */
export function joinLongTexts(cells: readonly string[]): string[] {
  const texts: string[] = [];
  let parts: string[] = [];
  for (const cell of cells) {
    const framed = parsePart(cell);
    if (!framed) {
      texts.push(cell);
      continue;
    }
    const { part, of, text } = framed;
    parts = part === 1 ? [text] : part === parts.length + 1 ? [...parts, text] : [];
    if (part === of && parts.length === of) texts.push(parts.join(''));
  }
  return texts;
}

function parsePart(cell: string): Part | undefined {
  return cell.startsWith('{"part":') ? (JSON.parse(cell) as Part) : undefined;
}
