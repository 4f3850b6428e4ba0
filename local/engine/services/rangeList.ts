import type { RangeListRef, RangeRef, Wire } from '../../realm';
import type { Handlers, Write } from '../handlers';
import { rangeHandle } from '../ranges';
import { rangeWrites } from './rangeWrites';

/** A write of a list is the same write on each of its ranges, in one call. */
function onEach(method: string): Write<RangeListRef> {
  return (context, ref, args) => {
    const write = rangeWrites[method];
    const writes = write ? ref.ranges.map((range: RangeRef) => write(context, range, args)) : [];
    return {
      apply() {
        for (const one of writes) one.apply();
      },
    };
  };
}

const SAME_FOR_ALL = [
  'clearContent',
  'clearNote',
  'setBackground',
  'setFontColor',
  'setFontSize',
  'setFontWeight',
  'setNote',
  'setNumberFormat',
  'setValue',
] as const;

export const rangeListHandlers: Handlers<RangeListRef> = {
  answers: { getRanges: (_, ref): Wire => ref.ranges.map(rangeHandle) },
  writes: Object.fromEntries(SAME_FOR_ALL.map((method) => [method, onEach(method)])),
};
