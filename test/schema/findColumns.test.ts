import { describe, expect, it } from 'vitest';
import { text } from '../../src/schema/column';
import { findColumns, isHeaderOf, type Marks } from '../../src/schema/findColumns';
import { defineTable } from '../../src/schema/table';

const table = defineTable('things', 'Things', 'front', {
  name: text('Name', { aliases: ['Called', 'Title'] }),
  size: text('Size of it'),
});

const see = (headers: readonly unknown[], marks: Readonly<Record<string, readonly number[]>> = {}) =>
  Object.fromEntries(findColumns(table, headers, new Map(Object.entries(marks)) satisfies Marks));
const nameIn = (headers: readonly unknown[], ...marked: number[]) => see(headers, { name: marked }).name;

describe('a column that is marked', () => {
  it.each([
    ['its own header', 'Name'],
    ['an alias', 'Title'],
    ['a header nobody knows', 'Whatever'],
    ['no header', ''],
    ['a header that was not read', undefined],
  ])('is found by its mark under %s', (_, header) => {
    expect(nameIn(['', header], 2)).toEqual({ is: 'found', place: 2, by: 'mark' });
  });

  it('is found under its own header though another column calls itself so too', () => {
    expect(nameIn(['Name', 'Name'], 2)).toEqual({ is: 'found', place: 2, by: 'mark' });
  });

  it('is not believed under the header of another column of ours', () => {
    expect(nameIn(['Size of it'], 1)).toEqual({ is: 'under another header', place: 1, header: 'Size of it' });
  });

  it('is not believed when its header went elsewhere', () => {
    expect(nameIn(['Whatever', '', 'Name'], 1)).toEqual({ is: 'elsewhere', place: 1, headed: 3 });
  });

  it('is not looked for under an alias: anybody may call a column of theirs so', () => {
    expect(nameIn(['Whatever', 'Title'], 1)).toEqual({ is: 'found', place: 1, by: 'mark' });
  });
});

describe('a column that is marked twice', () => {
  it('is the one under its own header', () => {
    expect(nameIn(['Title', 'Name'], 1, 2)).toEqual({ is: 'found', place: 2, by: 'mark' });
  });

  it('is the one under an alias when none has its own header', () => {
    expect(nameIn(['Whatever', 'Called'], 1, 2)).toEqual({ is: 'found', place: 2, by: 'mark' });
  });

  it.each([
    ['both have its header', ['Name', 'Name']],
    ['both have an alias', ['Called', 'Title']],
    ['neither has any', ['', 'Whatever']],
    ['two have its header and a third an alias', ['Name', 'Name', 'Title']],
  ])('is neither when %s', (_, headers) => {
    const marked = headers.map((__, index) => index + 1);
    expect(nameIn(headers, ...marked)).toEqual({ is: 'twice', places: marked });
  });
});

describe('a column without a mark', () => {
  it('is found by its header, however it is written', () => {
    expect(see(['  size  OF it ']).size).toEqual({ is: 'found', place: 1, by: 'header' });
  });

  it('is found by an alias when its own header is nowhere', () => {
    expect(nameIn(['', 'called'])).toEqual({ is: 'found', place: 2, by: 'header' });
    expect(nameIn(['Called', 'Name'])).toEqual({ is: 'found', place: 2, by: 'header' });
  });

  it('is missing when no header speaks of it', () => {
    expect(nameIn(['Whatever', null, undefined, 7])).toEqual({ is: 'missing' });
    expect(nameIn([])).toEqual({ is: 'missing' });
  });

  it('is claimed twice when two headers speak of it', () => {
    expect(nameIn(['Name', 'Name'])).toEqual({ is: 'twice', places: [1, 2] });
    expect(nameIn(['Called', 'Title'])).toEqual({ is: 'twice', places: [1, 2] });
  });

  it('is not the column that another one has by its mark', () => {
    expect(see(['Size of it', 'Size of it'], { name: [3], size: [] })).toEqual({
      name: { is: 'found', place: 3, by: 'mark' },
      size: { is: 'twice', places: [1, 2] },
    });
    const twin = defineTable('twins', 'Twins', 'front', { one: text('Twin'), other: text('Twin') });
    expect([...findColumns(twin, ['Twin', 'Twin'], new Map([['other', [1]]]))]).toEqual([
      ['other', { is: 'found', place: 1, by: 'mark' }],
      ['one', { is: 'found', place: 2, by: 'header' }],
    ]);
  });

  it('is not the column that another one has by its header', () => {
    const twin = defineTable('twins', 'Twins', 'front', {
      one: text('Twin'),
      other: text('Double', { aliases: ['Twin'] }),
    });
    expect([...findColumns(twin, ['Twin'], new Map())]).toEqual([
      ['one', { is: 'found', place: 1, by: 'header' }],
      ['other', { is: 'missing' }],
    ]);
  });
});

it('a header is known by its words, whatever their case and the spaces around and between them', () => {
  const column = { header: 'Next  step', aliases: ['To do'] };
  for (const cell of ['next step', ' NEXT\nSTEP ', 'to  do']) expect(isHeaderOf(cell, column)).toBe(true);
  for (const cell of ['nextstep', 'next', '', null]) expect(isHeaderOf(cell, column)).toBe(false);
});
