import { describe, expect, test } from 'vitest';
import { day } from '../../src/day/day';
import { makeTerms } from '../../src/domain/terms';
import { varyKinds } from '../../src/domain/variedKinds';
import { DEFAULT_KINDS } from '../../src/schema/kinds';
import { aBook } from '../support/builders';

const terms = makeTerms(aBook());

/** Touches that stand already, as 'day kind'. */
const standing = (touches: readonly string[]) =>
  touches.map((touch) => ({ date: day(touch.slice(0, 10)), kind: terms.kinds.of(touch.slice(11)) }));
const kindsOn = (days: readonly string[], ...touches: string[]) =>
  varyKinds(days.map(day), standing(touches), terms).map(({ kind }) => kind.kind);

describe('the kinds of planned touches', () => {
  test('take turns, and begin again after the last', () => {
    const days = ['01', '02', '03', '04', '05', '06', '07'].map((month) => `2026-${month}-10`);
    expect(kindsOn(days)).toEqual([
      ...['Coffee or meal', 'Meeting', 'Walk and talk', 'Call', 'Article shared'],
      ...['Coffee or meal', 'Meeting'],
    ]);
  });

  test('keep their days', () => {
    const days = [day('2026-03-10'), day('2026-05-10')];
    expect(varyKinds(days, [], terms).map(({ date }) => date)).toEqual(days);
  });

  test.each([
    ['just before', ['2026-03-01 Coffee or meal'], 'Meeting'],
    ['just after', ['2026-03-20 Coffee or meal'], 'Meeting'],
    ['before and after', ['2026-03-20 Meeting', '2026-03-01 Coffee or meal'], 'Walk and talk'],
    ['of no kind we suggest', ['2026-03-01 Message', '2026-03-20 Message'], 'Coffee or meal'],
  ])('differ from a touch %s', (_, touches, kind) => {
    expect(kindsOn(['2026-03-10'], ...touches)).toEqual([kind]);
  });

  test.each([
    ['longer ago', ['2026-03-05 Meeting', '2026-01-01 Coffee or meal', '2026-02-01 Coffee or meal']],
    ['further ahead', ['2026-03-15 Meeting', '2026-05-01 Coffee or meal', '2026-04-01 Coffee or meal']],
    ['further ahead, in any order', ['2026-05-01 Coffee or meal', '2026-03-15 Meeting']],
    ['longer ago, in any order', ['2026-03-05 Meeting', '2026-02-01 Coffee or meal']],
  ])('may be that of a touch %s', (_, touches) => {
    expect(kindsOn(['2026-03-10'], ...touches)).toEqual(['Coffee or meal']);
  });

  test.each([
    ['before', '2026-03-01 Meeting'],
    ['after', '2026-03-20 Meeting'],
  ])('differ from a touch on the day itself, which stands between it and one %s', (_, touch) => {
    expect(kindsOn(['2026-03-10'], '2026-03-10 Coffee or meal', touch)).toEqual(['Meeting']);
  });

  test('go on behind the one chosen last, not the one passed over', () => {
    const touches = ['2026-03-01 Coffee or meal', '2026-04-01 Walk and talk'];
    expect(kindsOn(['2026-03-10', '2026-05-10'], ...touches)).toEqual(['Meeting', 'Call']);
  });

  test('are as the practice counts them; one it has taken off its list still means something, both ways', () => {
    const kinds = DEFAULT_KINDS.filter(({ kind }) => kind !== 'Coffee or meal').map((kind) =>
      kind.kind === 'Meeting' ? { ...kind, meaningful: false } : kind,
    );
    const days = [day('2026-03-10'), day('2026-05-10')];
    expect(varyKinds(days, [], makeTerms(aBook({ kinds }))).map(({ kind }) => kind)).toEqual([
      { kind: 'Coffee or meal', meaningful: true, twoWay: true },
      { kind: 'Meeting', meaningful: false, twoWay: true },
    ]);
  });
});
