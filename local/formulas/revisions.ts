import type { Area } from './areas';

/** Numbers that grow with every change of a column, so that what was read from it can be kept until then. */
export interface Revisions {
  touch(sheet: string, area: Area): void;
  of(sheet: string, area: Area): number;
}

const MOST_COLUMNS = 64;

export function makeRevisions(): Revisions {
  const sheets = new Map<string, { all: number; latest: number; columns: Map<number, number> }>();
  let count = 0;

  const find = (sheet: string) => {
    const name = sheet.toLowerCase();
    const found = sheets.get(name) ?? { all: 0, latest: 0, columns: new Map<number, number>() };
    sheets.set(name, found);
    return found;
  };

  return {
    touch(sheet, { column, columns }) {
      const touched = find(sheet);
      count += 1;
      touched.latest = count;
      if (columns > MOST_COLUMNS) touched.all = count;
      else for (let at = column; at < column + columns; at += 1) touched.columns.set(at, count);
    },
    of(sheet, { column, columns }) {
      const { all, latest, columns: touched } = find(sheet);
      if (columns > MOST_COLUMNS) return latest;
      let newest = all;
      for (let at = column; at < column + columns; at += 1) newest = Math.max(newest, touched.get(at) ?? 0);
      return newest;
    },
  };
}
