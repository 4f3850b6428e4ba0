import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/google/blocks';
import { unlessProtected } from '../../src/google/notAllowed';
import { writeChanges } from '../../src/google/write';
import { makePaper, type Paper, placeOn, things } from './paper';

const ALL = ['name', 'size', 'id', 'stage', 'due'];

/** Three rows: 2, 3 and 4 on the sheet, with ids and nothing computed yet. */
function aPaper(columns = ALL): Paper {
  const paper = makePaper();
  for (const [index, name] of ['Ant', 'Bee', 'Cat'].entries()) {
    paper.cells.set(`${index + 2}:${columns.indexOf('name') + 1}`, name);
    paper.cells.set(`${index + 2}:${columns.indexOf('id') + 1}`, name.toLowerCase());
  }
  return paper;
}

const change = (paper: Paper, changes: [number, Record<string, unknown>][], columns = ALL) =>
  writeChanges(placeOn(paper, columns), new Map(changes));

describe('changes', () => {
  it('that change nothing are not written', () => {
    const paper = aPaper();
    expect(change(paper, [[0, { name: 'Ant', stage: '' }]])).toBe(false);
    expect(paper.writes).toEqual([]);
  });

  it('of a row that is gone are left', () => {
    const paper = aPaper();
    const place = { ...placeOn(paper), at: [0, 3, 4] };
    expect(writeChanges(place, new Map([[0, { stage: 'New' }]]))).toBe(false);
  });

  it('of computed columns go out as one block over the rows between', () => {
    const paper = aPaper();
    paper.cells.set('3:4', 'Old');
    change(paper, [
      [0, { stage: 'New' }],
      [2, { due: 'today' }],
    ]);
    expect(paper.writes).toEqual(['2:4 3x2']);
    expect(paper.cells.get('3:4')).toBe('Old');
    expect([paper.cells.get('2:4'), paper.cells.get('4:5'), paper.cells.get('2:5')]).toEqual([
      'New',
      'today',
      '',
    ]);
  });

  it('of one row go out as blocks, typed cells too, from left to right', () => {
    const paper = aPaper();
    expect(change(paper, [[1, { stage: 'New', size: 'small', name: 'Wasp' }]])).toBe(true);
    expect(paper.writes).toEqual(['3:1 1x4']);
    expect([1, 2, 3, 4].map((column) => paper.cells.get(`3:${column}`))).toEqual([
      'Wasp',
      'small',
      'bee',
      'New',
    ]);
  });

  it('never reach over a typed column, or one of somebody’s own', () => {
    const typedBetween = ['stage', 'name', 'due', 'id', 'size'];
    const typed = aPaper(typedBetween);
    change(
      typed,
      [
        [0, { stage: 'New', due: 'today' }],
        [1, { stage: 'New' }],
      ],
      typedBetween,
    );
    expect(typed.writes).toEqual(['2:1 2x1', '2:3 1x1']);
    const ownBetween = ['name', 'size', 'id', 'stage', '', 'due'];
    const own = aPaper(ownBetween);
    change(
      own,
      [
        [0, { stage: 'New', due: 'today' }],
        [1, { due: 'today' }],
      ],
      ownBetween,
    );
    expect(own.writes).toEqual(['2:4 1x1', '2:6 2x1']);
  });

  it('of typed cells touch just these, equal ones together', () => {
    const paper = aPaper();
    change(paper, [
      [0, { size: 'small' }],
      [1, { size: 'large' }],
      [2, { size: 'small' }],
    ]);
    expect(paper.writes).toEqual(['R2C2 R4C2 = small', 'R3C2 = large']);
  });

  it('of one row come with its id last', () => {
    const paper = aPaper(['id', 'name', '', 'size', 'stage', 'due']);
    change(paper, [[1, { id: 'new', size: 'small' }]], ['id', 'name', '', 'size', 'stage', 'due']);
    expect(paper.writes).toEqual(['3:4 1x1', '3:1 1x1']);
  });

  it('of one row go from left to right but for the id, wherever it stands', () => {
    const columns = ['name', '', 'id', '', 'size', '', 'stage', 'due'];
    const paper = aPaper(columns);
    change(paper, [[1, { size: 'small', name: 'Wasp', id: 'new' }]], columns);
    expect(paper.writes).toEqual(['3:1 1x1', '3:5 1x1', '3:3 1x1']);
  });

  it('of several rows keep the one that gets a new id and typed cells for the end', () => {
    const paper = aPaper();
    change(paper, [
      [0, { size: 'small', id: 'new' }],
      [1, { size: 'large' }],
      [2, { stage: 'Lasting' }],
    ]);
    expect(paper.writes).toEqual(['R3C2 = large', '4:4 1x1', '2:2 1x2']);
  });

  it('that give two rows new ids have no such row', () => {
    const paper = aPaper();
    change(paper, [
      [0, { size: 'small', id: 'new' }],
      [1, { size: 'small', id: 'newer' }],
    ]);
    expect(paper.writes).toEqual(['R2C2 R3C2 = small', '2:3 2x1']);
  });

  it('in a tab without ids are written as they stand', () => {
    const paper = makePaper();
    paper.cells.set('2:1', 'Ant');
    change(paper, [[0, { stage: 'New' }]], ['name', 'size', 'stage']);
    expect(paper.writes).toEqual(['2:3 1x1']);
  });

  it('of a column the tab does not have are left', () => {
    const paper = aPaper();
    const columns = ['name', 'size', 'id', 'stage'];
    expect(change(paper, [[0, { due: 'today' }]], columns)).toBe(false);
    change(paper, [[0, { stage: 'New', due: 'today' }]], columns);
    expect(paper.writes).toEqual(['2:4 1x1']);
  });

  it('of a column nobody knows are a fault of ours', () => {
    expect(() => columnOf(things, 'colour')).toThrow('Things has no column colour');
    expect(() => change(aPaper(), [[0, { colour: 'red' }]])).toThrow('no column colour');
  });
});

describe('where somebody protected a column,', () => {
  const [SIZE, STAGE, DUE] = [2, 4, 5];

  /** What was written, and which columns were passed over. */
  function writeAround(guarded: readonly number[], changes: [number, Record<string, unknown>][]) {
    const paper = aPaper();
    for (const column of guarded) paper.guarded.add(column);
    const passed: string[] = [];
    writeChanges(placeOn(paper), new Map(changes), {
      attempt: unlessProtected,
      note: (tab, header) => passed.push(`${tab}, ${header}`),
    });
    return { paper, passed };
  }

  it('a person’s action fails as a whole', () => {
    const paper = aPaper();
    paper.guarded.add(DUE).add(SIZE);
    expect(() => change(paper, [[0, { stage: 'New', due: 'today' }]])).toThrow('protected cell');
    expect(() => change(paper, [[0, { due: 'today' }]])).toThrow('protected cell');
    const sizes: [number, Record<string, unknown>][] = [
      [0, { size: 'small' }],
      [1, { size: 'small' }],
    ];
    expect(() => change(paper, sizes)).toThrow('protected cell');
    expect(paper.writes).toEqual([]);
  });

  it('a run leaves just that one, says which, and writes the others', () => {
    const { paper, passed } = writeAround(
      [DUE],
      [
        [0, { stage: 'New', due: 'today' }],
        [2, { stage: 'Lasting' }],
      ],
    );
    expect(paper.writes).toEqual(['2:4 3x1']);
    expect([paper.cells.get('2:4'), paper.cells.get('4:4')]).toEqual(['New', 'Lasting']);
    expect(passed).toEqual(['Things, Due']);
  });

  it('a run says each of several once', () => {
    const { paper, passed } = writeAround([STAGE, DUE], [[0, { stage: 'New', due: 'today' }]]);
    expect(paper.writes).toEqual([]);
    expect(passed).toEqual(['Things, Stage', 'Things, Due']);
  });

  it('a run writes its neighbours without what lies between them unchanged', () => {
    const { paper, passed } = writeAround([DUE], [[1, { id: 'new', due: 'today' }]]);
    expect(paper.writes).toEqual(['3:3 1x1']);
    expect(passed).toEqual(['Things, Due']);
  });

  it('a run leaves typed cells of it too', () => {
    const { paper, passed } = writeAround(
      [SIZE],
      [
        [0, { size: 'small', stage: 'New' }],
        [1, { size: 'small' }],
      ],
    );
    expect(paper.writes).toEqual(['2:4 1x1']);
    expect(passed).toEqual(['Things, Size']);
  });

  it('a run passes over nothing that it may write', () => {
    const { paper, passed } = writeAround(
      [],
      [
        [0, { size: 'small', due: 'today' }],
        [1, { stage: 'New' }],
      ],
    );
    expect(paper.writes).toEqual(['R2C2 = small', '2:4 2x2']);
    expect(passed).toEqual([]);
  });

  it('a run that fails for another reason has failed', () => {
    const paper = aPaper();
    paper.failAt = 1;
    const passed: string[] = [];
    const write = () =>
      writeChanges(placeOn(paper), new Map([[0, { stage: 'New' }]]), {
        attempt: unlessProtected,
        note: (_, header) => passed.push(header),
      });
    expect(write).toThrow('the pen fails');
    expect(passed).toEqual([]);
  });
});
