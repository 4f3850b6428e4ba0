import { Handle } from './handle';
import type { FinderRef } from './refs';

export class DeveloperMetadataFinder extends Handle<FinderRef> {
  withId(id: number): this {
    this.ref.id = id;
    return this;
  }

  withKey(key: string): this {
    this.ref.key = key;
    return this;
  }

  withValue(value: string): this {
    this.ref.value = value;
    return this;
  }

  withVisibility(visibility: object): this {
    this.ref.visibility = String(visibility);
    return this;
  }

  withLocationType(locationType: object): this {
    this.ref.locationType = String(locationType);
    return this;
  }
}
