import { DeveloperMetadataFinder } from './DeveloperMetadataFinder';
import { Handle } from './handle';
import type { RangeRef } from './refs';
import { Sheet } from './Sheet';

export class Range extends Handle<RangeRef> {
  getRow(): number {
    return this.ref.row;
  }

  getRowIndex(): number {
    return this.ref.row;
  }

  getColumn(): number {
    return this.ref.column;
  }

  getNumRows(): number {
    return this.ref.rows;
  }

  getNumColumns(): number {
    return this.ref.columns;
  }

  getLastRow(): number {
    return this.ref.row + this.ref.rows - 1;
  }

  getLastColumn(): number {
    return this.ref.column + this.ref.columns - 1;
  }

  getSheet(): Sheet {
    return new Sheet({ sheetId: this.ref.sheetId });
  }

  getGridId(): number {
    return this.ref.sheetId;
  }

  isStartRowBounded(): boolean {
    return !this.ref.openRows;
  }

  isEndRowBounded(): boolean {
    return !this.ref.openRows;
  }

  isStartColumnBounded(): boolean {
    return !this.ref.openColumns;
  }

  isEndColumnBounded(): boolean {
    return !this.ref.openColumns;
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder({ scope: { kind: 'range', range: this.ref } });
  }

  override toString(): string {
    return 'Range';
  }
}
