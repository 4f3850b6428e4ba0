import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/day/day';
import { isAddress, pickRecipients } from '../../src/domain/recipients';
import { type Colleague, team } from '../../src/schema/practice';
import { blankRow } from '../../src/schema/table';
import { TODAY } from '../support/builders';

const aColleague = (said: Partial<Colleague> = {}): Colleague => ({
  ...blankRow(team),
  name: 'Ana',
  email: 'ana@example.org',
  ...said,
});

describe('exactly one plain address', () => {
  it.each(['ana@example.org', 'Ana.Maria+mutual@mail.example.org', "o'brien_1@ex-ample.co.uk", 'a@b.cd'])(
    '%s is one',
    (text) => {
      expect(isAddress(text)).toBe(true);
    },
  );

  it.each([
    '',
    'ana',
    'ana@example',
    '@example.org',
    'ana@',
    'ana@@example.org',
    'ana@evil.org@example.org',
    'ana@example.org,evil@example.org',
    'ana@example.org;evil@example.org',
    'ana@example.org evil@example.org',
    ' ana@example.org',
    'ana@example.org ',
    'Ana <ana@example.org>',
    '<ana@example.org>',
    'ana@example.org\nbcc: evil@example.org',
    'ana@example.org\r',
    'ana@example.org\0',
    'ana\t@example.org',
    'mailto:ana@example.org',
    '"ana"@example.org',
    'ana(x)@example.org',
    'ána@example.org',
    'ana@exämple.org',
    'ana@example。org',
    'ana\u202e@example.org',
    '.ana@example.org',
    'ana.@example.org',
    'an..a@example.org',
    'ana@.example.org',
    'ana@example..org',
    'ana@-example.org',
    'ana@[127.0.0.1]',
    `${'a'.repeat(250)}@example.org`,
  ])('%j is none', (text) => {
    expect(isAddress(text)).toBe(false);
  });

  it.each([
    [253, true],
    [254, true],
    [255, false],
  ])('as long as mail allows: %i characters, %s', (length, expected) => {
    expect(isAddress(`${'a'.repeat(length - '@example.org'.length)}@example.org`)).toBe(expected);
  });

  it('a long hostile text is refused at once', () => {
    expect(isAddress(`${'a.'.repeat(50_000)}@`)).toBe(false);
    expect(isAddress(`a@${'a-'.repeat(120)}`)).toBe(false);
  });
});

describe('a colleague may be mailed', () => {
  const may = (said: Partial<Colleague>, members: string[] = []): boolean =>
    pickRecipients([aColleague(said)], members, TODAY).allowed.length === 1;

  it('when the address is the owner, an editor or a viewer by name, in any capitals', () => {
    expect(may({}, ['ben@example.org', 'ANA@example.org'])).toBe(true);
    expect(may({}, ['ben@example.org'])).toBe(false);
  });

  it.each([
    [0, true],
    [180, true],
    [181, false],
    [-1, false],
  ])('when they opened Mutual %i days ago: %s', (days, expected) => {
    expect(may({ openedOn: addDays(TODAY, -days) })).toBe(expected);
  });
});

describe('a colleague who may not be mailed is named with the reason', () => {
  it.each([
    ['', 'Ana: there is no e-mail address on the Team tab.'],
    ['ana@example.org, evil@example.org', 'Ana: the Email on the Team tab is not exactly one plain address.'],
    [
      'ana@example.org',
      'Ana: this address has no access to the spreadsheet by name. Share it with them, or let them open Mutual once.',
    ],
  ])('%j', (email, sentence) => {
    expect(pickRecipients([aColleague({ email })], [], TODAY).refused).toEqual([sentence]);
  });

  it('but not when they want no mail, nor for a blank row', () => {
    const team = [aColleague({ reminders: 'Off' }), aColleague({ name: '', email: '' })];
    expect(pickRecipients(team, [], TODAY).refused).toEqual([]);
  });

  it('and nobody is mailed when the sharing list cannot be read', () => {
    expect(pickRecipients([aColleague({ openedOn: TODAY })], undefined, TODAY)).toEqual({
      allowed: [],
      refused: ['Nobody was mailed: Mutual could not read who this spreadsheet is shared with.'],
    });
  });
});

it('a row of Team without a name is named as such where its address is refused', () => {
  const [refused] = pickRecipients([aColleague({ name: '', email: 'nobody' })], [], TODAY).refused;
  expect(refused).toMatch(/^A row of Team: /);
});
