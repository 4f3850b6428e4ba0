import { escapeText } from './cells';
import type { Sheet } from './rows';

/** Rows kept for the lines: what an earlier run wrote below the new last line is taken away. */
const HEIGHT = 200;

/** One write for the whole page: plain values that read well on a phone. */
export function writeDashboard(sheet: Sheet, lines: readonly (readonly (string | number)[])[]): void {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 1);
  const cells = Array.from({ length: HEIGHT }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const value = lines[row]?.[column] ?? '';
      return typeof value === 'number' || value === '' ? value : escapeText(value, false);
    }),
  );
  sheet.getRange(1, 1, HEIGHT, width).setValues(cells);
}
