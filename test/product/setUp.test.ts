import { describe, expect, it } from 'vitest';
import { attributeAt } from '../../local/workbook/layer';
import { aNewPractice, aPractice } from '../support/practice';

/** Calls that only make the sheet look better. */
const COSMETIC =
  /^(setNumberFormat|setFontWeight|setBackgrounds|setFontColors|setVerticalAlignment|setHorizontalAlignment|setNotes|setFrozen\w+|setColumnWidth|setDataValidation|protect|setConditionalFormatRules|shiftColumnGroupDepth|collapse|hideColumns)$/;

describe('set-up', () => {
  it('ends well when every cosmetic call is refused, and the sheet works', () => {
    const practice = aPractice();
    practice.host.fault = ({ method }, moment) => {
      if (moment === 'before' && COSMETIC.test(method))
        throw new Error('This operation is not allowed on cells in typed columns.');
    };
    expect(practice.ask('setUp', { practiceName: 'Plain' }).setUp).toBe(true);
    practice.host.fault = undefined;
    practice.ask('addPartner', { requestId: 'request-plain-1', name: 'Dana Kim', owner: '' });
    expect(practice.partner('Dana Kim', 'Stage')).toBe('Prospect');
  });

  it('before it, the sidebar is told that Mutual is not set up', () => {
    expect(aPractice().refusal('open', {}).code).toBe('not-set-up');
  });

  it('gives day columns a date format, codes a plain text format, and names a drop-down of the partners', () => {
    const practice = aNewPractice();
    const at = (tab: string, header: string) => [practice.sheet(tab), practice.column(tab, header)] as const;
    const [touchpoints, date] = at('Touchpoints', 'Date');
    const [referrals, code] = at('Referrals', 'Client code');
    expect(attributeAt(touchpoints.layers.numberFormat, 2, date)).toBe('d mmm yyyy');
    expect(attributeAt(referrals.layers.numberFormat, 2, code)).toBe('@');
    const [, partner] = at('Touchpoints', 'Partner');
    expect(attributeAt(touchpoints.layers.validation, 2, partner)).toMatchObject({
      allowInvalid: true,
      dropDown: true,
    });
  });

  it('protects computed columns with a warning only', () => {
    const { protections } = aNewPractice().host.workbook;
    expect(protections.length).toBeGreaterThan(0);
    expect(protections.every(({ warningOnly }) => warningOnly)).toBe(true);
  });

  it('folds the groups of columns a newcomer does not need', () => {
    const practice = aNewPractice();
    const line = practice.sheet('Partners').columnLines[practice.column('Partners', 'Organisation') - 1];
    expect(line).toMatchObject({ groupDepth: 1 });
  });
});
