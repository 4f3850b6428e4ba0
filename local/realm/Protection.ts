import type { EnumValue } from './enums';
import { ProtectionType } from './enums';
import { Handle } from './handle';
import { Range } from './Range';
import type { ProtectionRef } from './refs';

export class Protection extends Handle<ProtectionRef> {
  getProtectionType(): EnumValue {
    return this.ref.wholeSheet ? ProtectionType.SHEET : ProtectionType.RANGE;
  }

  getRange(): Range {
    return new Range(this.ref.range);
  }
}
