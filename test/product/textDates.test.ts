import { describe, expect, it } from 'vitest';
import { aNewPractice, type Practice } from '../support/practice';

/** A touch whose date stands in its cell as text, in a spreadsheet of that locale. */
function aTouchOn(text: string, locale: string): Practice {
  const practice = aNewPractice({ locale });
  practice.typeRow('Partners', { Partner: 'Dana Kim' });
  practice.typeRow('Touchpoints', { Partner: 'Dana Kim', Kind: 'Call', Date: `'${text}` });
  return practice;
}

const lastContact = (practice: Practice) => practice.partner('Dana Kim', 'Last contact');

describe('a date that stands in a cell as text', () => {
  it.each([
    ['en_GB', '2025-04-03'],
    ['en_US', '2025-03-04'],
    ['de_DE', '2025-04-03'],
  ])('3/4/25 in %s is %s', (locale, day) => {
    expect(lastContact(aTouchOn('3/4/25', locale))).toBe(day);
  });

  it.each([
    ['31.12.2025', 'en_US', 'this spreadsheet reads the month first'],
    ['12/31/2025', 'en_GB', 'this spreadsheet reads the day first'],
    ['2025-2-30', 'en_GB', 'is no date'],
    ['yesterday', 'en_GB', 'is no date'],
  ])('%s in %s is named under Attention and counted nowhere', (text, locale, why) => {
    const practice = aTouchOn(text, locale);
    expect(lastContact(practice)).toBe('');
    const attention = String(practice.partner('Dana Kim', 'Attention'));
    expect(attention).toContain(`Touchpoints, Date: “${text}”`);
    expect(attention).toContain(why);
  });

  it('stays in its cell as it was typed', () => {
    const practice = aTouchOn('3/4/25', 'en_GB');
    practice.ask('updateNow', {});
    expect(practice.cell('Touchpoints', 2, 'Date')).toBe('3/4/25');
  });

  it('is read anew by the next update when the locale is changed', () => {
    const practice = aTouchOn('3/4/25', 'en_GB');
    practice.host.workbook.locale = 'en_US';
    expect(lastContact(practice)).toBe('2025-04-03');
    practice.ask('updateNow', {});
    expect(lastContact(practice)).toBe('2025-03-04');
  });

  it('means the same to a formula as to the columns', () => {
    const practice = aTouchOn('3/4/25', 'en_US');
    practice.type('Partners', 2, 'Notes', '=TOUCHPOINTS(A2)');
    expect(practice.cell('Partners', 2, 'Notes')).toBe(practice.partner('Dana Kim', 'Touchpoints'));
  });
});
