import type { RowOf, Table } from '../schema/table';
import type { Loaded, Ports } from './ports';

/** Adds a row; the first one on a tab brings it into sight (decision 007). */
export function appendShown<T extends Table>(
  { workbook }: Ports,
  loaded: Loaded<T>,
  row: Partial<RowOf<T>>,
): Loaded<T> {
  if (loaded.rows.length === 0) workbook.show(loaded.table);
  return workbook.append(loaded, [row]);
}
