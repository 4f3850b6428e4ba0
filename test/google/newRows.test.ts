import { describe, expect, it } from 'vitest';
import { writeNewRows } from '../../src/google/newRows';
import { text } from '../../src/schema/column';
import { defineTable } from '../../src/schema/table';
import { makePaper, placeOn, rowOf } from './paper';

const ANT = { name: 'Ant', size: 'small', id: 'a' };
const BEE = { name: 'Bee', size: 'large', id: 'b' };
const AROUND = ['name', '', 'size', '', 'id', 'stage', 'due'];
const ANT_AROUND = ['Ant', 'mine', 'small', '', 'a', '', ''];

describe('new rows', () => {
  it('go below the last one in one write when nothing of somebody’s own stands between', () => {
    const paper = makePaper();
    expect(writeNewRows(placeOn(paper), [ANT])).toEqual([2]);
    expect(writeNewRows(placeOn(paper), [BEE])).toEqual([3]);
    expect(paper.writes).toEqual(['2:1 1x5', '3:1 1x5']);
    expect(rowOf(paper, 3, 5)).toEqual(['Bee', 'large', 'b', '', '']);
  });

  it('make room first where the sheet ends, two hundred rows at least', () => {
    const paper = makePaper();
    const full = (rows: number) => placeOn(paper, undefined, undefined, rows);
    writeNewRows(full(2), [ANT]);
    expect(paper.grown).toBe(0);
    writeNewRows(full(2), [BEE]);
    expect(paper.grown).toBe(200);
    writeNewRows(
      full(3),
      Array.from({ length: 300 }, (_, index) => ({ ...ANT, id: `many ${index}` })),
    );
    expect(paper.grown).toBe(500);
  });
});

describe('around columns of somebody’s own, new rows', () => {
  it('are marked as unfinished first and get their id last', () => {
    const paper = makePaper();
    paper.cells.set('2:2', 'mine');
    writeNewRows(placeOn(paper, AROUND), [ANT]);
    expect(paper.writes).toEqual(['2:5 1x3', '2:1 1x1', '2:3 1x1', '2:5 1x1']);
    expect(rowOf(paper, 2, 7)).toEqual(ANT_AROUND);
  });

  it.each([1, 2, 3, 4])(
    'are whole and there once when the %i. write fails and they are asked for again',
    (failAt) => {
      const paper = makePaper();
      paper.cells.set('2:2', 'mine');
      paper.failAt = failAt;
      expect(() => writeNewRows(placeOn(paper, AROUND), [ANT])).toThrow('the pen fails');
      if (failAt > 1) expect(paper.cells.get('2:5')).toBe('unfinished-a');
      paper.failAt = 0;
      writeNewRows(placeOn(paper, AROUND), [ANT]);
      expect(rowOf(paper, 2, 7)).toEqual(ANT_AROUND);
      expect(rowOf(paper, 3, 7).join('')).toBe('');
    },
  );

  it('complete what was left where it stands now, keep what it says beside, and go below otherwise', () => {
    const paper = makePaper();
    for (const [row, name, own] of [
      [2, 'Ant', 'unfinished-a'],
      [3, 'Somebody', 'x'],
      [4, '', 'unfinished-b'],
    ] as const) {
      paper.cells.set(`${row}:1`, name);
      paper.cells.set(`${row}:5`, own);
    }
    paper.cells.set('4:6', 'a stage');
    const rows = [ANT, BEE, { name: 'Cat', id: 'c' }];
    expect(writeNewRows(placeOn(paper, AROUND), rows)).toEqual([2, 4, 5]);
    expect(rowOf(paper, 4, 7)).toEqual(['Bee', '', 'large', '', 'b', 'a stage', '']);
    expect(rowOf(paper, 5, 7)).toEqual(['Cat', '', '', '', 'c', '', '']);
    expect(rowOf(paper, 3, 7)).toEqual(['Somebody', '', '', '', 'x', '', '']);
    expect(paper.writes.slice(0, 2)).toEqual(['2:5 1x3', '4:5 2x3']);
  });

  it('left under one another each keep what they say beside', () => {
    const paper = makePaper();
    for (const [row, id, stage] of [
      [2, 'unfinished-a', 'New'],
      [3, 'unfinished-b', 'Lasting'],
    ] as const) {
      paper.cells.set(`${row}:5`, id);
      paper.cells.set(`${row}:6`, stage);
    }
    writeNewRows(placeOn(paper, AROUND), [ANT, BEE]);
    expect([rowOf(paper, 2, 7), rowOf(paper, 3, 7)]).toEqual([
      ['Ant', '', 'small', '', 'a', 'New', ''],
      ['Bee', '', 'large', '', 'b', 'Lasting', ''],
    ]);
  });

  it('are completed too when the column between was taken away meanwhile', () => {
    const paper = makePaper();
    paper.cells.set('2:3', 'unfinished-a');
    writeNewRows(placeOn(paper), [ANT]);
    expect(rowOf(paper, 2, 5)).toEqual(['Ant', 'small', 'a', '', '']);
    expect(paper.cells.has('3:1')).toBe(false);
  });

  it('go where our columns stand by now, the block with the id first though it ends with it', () => {
    const paper = makePaper();
    const moved = ['due', '', 'size', 'id', '', 'name', 'stage'];
    writeNewRows(placeOn(paper, moved), [ANT]);
    expect(paper.writes).toEqual(['2:3 1x2', '2:1 1x1', '2:6 1x2', '2:4 1x1']);
    expect(rowOf(paper, 2, 7)).toEqual(['', '', 'small', 'a', '', 'Ant', '']);
  });

  it('say in each column what belongs there, in whatever order people moved them', () => {
    const paper = makePaper();
    writeNewRows(placeOn(paper, ['stage', 'size', 'name', 'due', 'id']), [{ ...BEE, stage: 'New' }]);
    expect(rowOf(paper, 2, 5)).toEqual(['New', 'large', 'Bee', '', 'b']);
  });

  it('beside one that was left unfinished are marked with it', () => {
    const paper = makePaper();
    paper.cells.set('2:3', 'unfinished-a');
    paper.failAt = 2;
    expect(() => writeNewRows(placeOn(paper), [ANT, BEE])).toThrow('the pen fails');
    expect(paper.cells.get('3:3')).toBe('unfinished-b');
  });

  it('without an id get their first column last', () => {
    const notes = defineTable('notes', 'Notes', 'hidden', { key: text('Key'), json: text('Json') });
    const paper = makePaper();
    writeNewRows(placeOn(paper, ['key', '', 'json'], notes), [{ key: 'k', json: 'j' }]);
    expect(paper.writes).toEqual(['2:3 1x1', '2:1 1x1']);
  });
});
