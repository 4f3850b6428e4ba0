import { CellValueType, type ICellData } from '@univerjs/core';
import { describe, expect, test } from 'vitest';
import { changesLooksOnly, editBlocks } from '../../local/page/grid/edits';

const noFormula = () => null;
const blocks = (matrix: Record<number, Record<number, ICellData | null>>) => editBlocks(matrix, noFormula);
const value = (cell: ICellData | null) => blocks({ 0: { 0: cell } })[0]?.values[0]?.[0];

describe('a change in the grid becomes what a person would have typed', () => {
  test('text just typed, untouched', () => {
    expect(value({ v: '2/3', custom: { typed: '2/3' } })).toBe('2/3');
  });

  test('a copied day, in the form every locale reads', () => {
    const style = { n: { pattern: 'dd/mm/yyyy' } };
    expect(value({ v: 46083, t: CellValueType.NUMBER, s: style })).toBe('2026-03-02');
    expect(value({ v: 46083.5, t: CellValueType.NUMBER, s: style })).toBe('2026-03-02 12:00:00');
  });

  test('a copied percentage, with its sign', () => {
    expect(value({ v: 0.07, t: CellValueType.NUMBER, s: { n: { pattern: '0%' } } })).toBe('7%');
  });

  test('a plain number and a truth as themselves', () => {
    expect(value({ v: 3.5, t: CellValueType.NUMBER })).toBe(3.5);
    expect(value({ v: 1, t: CellValueType.BOOLEAN })).toBe(true);
    expect(value({ v: 0, t: CellValueType.BOOLEAN })).toBe(false);
  });

  test('copied text that looks like a number, with the apostrophe that keeps it text', () => {
    expect(value({ v: '00123', t: CellValueType.FORCE_STRING })).toBe("'00123");
  });

  test('a formula, and a formula known by its number alone', () => {
    const shared = () => '=B2';
    expect(editBlocks({ 0: { 0: { f: '=A1' } } }, () => '=A1')[0]?.values).toEqual([['=A1']]);
    expect(editBlocks({ 0: { 0: { si: 'x1' } } }, shared)[0]?.values).toEqual([['=B2']]);
  });

  test('a cleared cell as nothing', () => {
    expect(value(null)).toBeNull();
    expect(value({ v: null, f: null, p: null })).toBeNull();
  });
});

describe('many cells', () => {
  test('in a rectangle are one edit, counted from 1', () => {
    const cell = (v: number): ICellData => ({ v, t: CellValueType.NUMBER });
    expect(blocks({ 1: { 1: cell(1), 2: cell(2) }, 2: { 1: cell(3), 2: cell(4) } })).toEqual([
      {
        row: 2,
        column: 2,
        values: [
          [1, 2],
          [3, 4],
        ],
      },
    ]);
  });

  test('apart from each other are an edit each', () => {
    const cell: ICellData = { v: 1, t: CellValueType.NUMBER };
    expect(blocks({ 0: { 0: cell, 2: cell }, 5: { 0: cell } })).toHaveLength(3);
  });
});

test('a change of looks alone is told from one of values', () => {
  expect(changesLooksOnly({ 0: { 0: { s: { bl: 1 } } } })).toBe(true);
  expect(changesLooksOnly({ 0: { 0: { s: { bl: 1 }, v: 'x' } } })).toBe(false);
  expect(changesLooksOnly({ 0: { 0: null } })).toBe(false);
});
