import { Handle } from './handle';
import type { GroupRef, RangeListRef } from './refs';

/** Things the host keeps by number or name and answers everything about. */
export class NamedRange extends Handle<{ name: string }> {}
export class Banding extends Handle<{ id: number }> {}
export class RangeList extends Handle<RangeListRef> {}
export class Filter extends Handle<{ sheetId: number }> {}
export class Properties extends Handle<{ store: string }> {}
export class Cache extends Handle<{ store: string }> {}
export class Lock extends Handle<{ store: string }> {}

export class Group extends Handle<GroupRef> {
  getDepth(): number {
    return this.ref.depth;
  }

  getControlIndex(): number {
    return this.ref.to + 1;
  }
}
