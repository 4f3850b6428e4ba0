import { DeveloperMetadataFinder } from './DeveloperMetadataFinder';
import { EmbeddedChartBuilder } from './EmbeddedChart';
import { Handle } from './handle';
import type { SheetRef } from './refs';
import { Spreadsheet } from './Spreadsheet';

export class Sheet extends Handle<SheetRef> {
  getSheetId(): number {
    return this.ref.sheetId;
  }

  getParent(): Spreadsheet {
    return new Spreadsheet(null);
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder({ scope: { kind: 'sheet', sheetId: this.ref.sheetId } });
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder();
  }

  override toString(): string {
    return 'Sheet';
  }
}
