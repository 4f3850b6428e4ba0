import { DeveloperMetadataFinder } from './DeveloperMetadataFinder';
import { Handle } from './handle';

export class Spreadsheet extends Handle<null> {
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder({ scope: { kind: 'spreadsheet' } });
  }

  override toString(): string {
    return 'Spreadsheet';
  }
}
