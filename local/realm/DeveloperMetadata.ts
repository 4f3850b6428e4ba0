import type { EnumValue } from './enums';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility, findEnumValue } from './enums';
import { Handle } from './handle';
import { Range } from './Range';
import type { MetadataRef } from './refs';
import { Sheet } from './Sheet';
import { Spreadsheet } from './Spreadsheet';

/** A mark as it was when found; a later change by somebody else does not show here. */
export class DeveloperMetadata extends Handle<MetadataRef> {
  getId(): number {
    return this.ref.id;
  }

  getKey(): string {
    return this.ref.key;
  }

  getValue(): string | null {
    return this.ref.value;
  }

  getVisibility(): EnumValue {
    return (
      findEnumValue('DeveloperMetadataVisibility', this.ref.visibility) ??
      DeveloperMetadataVisibility.DOCUMENT
    );
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.ref);
  }
}

export class DeveloperMetadataLocation extends Handle<MetadataRef> {
  getLocationType(): EnumValue {
    return DeveloperMetadataLocationType[this.ref.kind];
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.ref.kind === 'SPREADSHEET' ? new Spreadsheet(null) : null;
  }

  getSheet(): Sheet | null {
    return this.ref.kind === 'SHEET' && this.ref.sheetId !== null
      ? new Sheet({ sheetId: this.ref.sheetId })
      : null;
  }

  getColumn(): Range | null {
    return this.ref.kind === 'COLUMN' && this.ref.range ? new Range(this.ref.range) : null;
  }

  getRow(): Range | null {
    return this.ref.kind === 'ROW' && this.ref.range ? new Range(this.ref.range) : null;
  }
}
