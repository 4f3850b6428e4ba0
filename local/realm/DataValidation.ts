import type { EnumValue } from './enums';
import { DataValidationCriteria, findEnumValue } from './enums';
import { Handle } from './handle';
import type { ValidationRef } from './refs';

export class DataValidation extends Handle<ValidationRef> {
  getAllowInvalid(): boolean {
    return this.ref.allowInvalid;
  }

  getCriteriaType(): EnumValue {
    return findEnumValue('DataValidationCriteria', this.ref.kind) ?? DataValidationCriteria.CUSTOM_FORMULA;
  }

  /** A list or range answers its values and whether it shows a drop-down. */
  getCriteriaValues(): unknown[] {
    const { kind, values, dropDown } = this.ref;
    if (kind === 'VALUE_IN_LIST') return [[...values], dropDown];
    return kind === 'VALUE_IN_RANGE' ? [...values, dropDown] : [...values];
  }

  getHelpText(): string | null {
    return this.ref.help;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder({ ...this.ref, values: [...this.ref.values] });
  }
}

export class DataValidationBuilder extends DataValidation {
  constructor(ref: ValidationRef = { kind: '', values: [], allowInvalid: true, dropDown: true, help: null }) {
    super(ref);
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.ref.allowInvalid = allowInvalid;
    return this;
  }

  setHelpText(help: string): this {
    this.ref.help = help;
    return this;
  }

  requireValueInList(values: string[], showDropdown = true): this {
    this.ref.dropDown = showDropdown;
    return this.require('VALUE_IN_LIST', values.map(String));
  }

  requireValueInRange(range: object, showDropdown = true): this {
    this.ref.dropDown = showDropdown;
    return this.require('VALUE_IN_RANGE', [range]);
  }

  withCriteria(criteria: object, args: unknown[]): this {
    return this.require(String(criteria), args);
  }

  build(): DataValidation {
    if (!this.ref.kind) throw new Error('Data validation rule has no criteria.');
    return new DataValidation({ ...this.ref, values: [...this.ref.values] });
  }

  require(kind: string, values: unknown[]): this {
    this.ref.kind = kind;
    this.ref.values = [...values];
    return this;
  }
}

const REQUIREMENTS: Partial<Record<keyof GoogleAppsScript.Spreadsheet.DataValidationBuilder, string>> = {
  requireCheckbox: 'CHECKBOX',
  requireDate: 'DATE_IS_VALID_DATE',
  requireDateAfter: 'DATE_AFTER',
  requireDateBefore: 'DATE_BEFORE',
  requireDateBetween: 'DATE_BETWEEN',
  requireDateEqualTo: 'DATE_EQUAL_TO',
  requireDateNotBetween: 'DATE_NOT_BETWEEN',
  requireDateOnOrAfter: 'DATE_ON_OR_AFTER',
  requireDateOnOrBefore: 'DATE_ON_OR_BEFORE',
  requireFormulaSatisfied: 'CUSTOM_FORMULA',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
  requireTextIsUrl: 'TEXT_IS_VALID_URL',
};

for (const [method, kind] of Object.entries(REQUIREMENTS)) {
  Object.defineProperty(DataValidationBuilder.prototype, method, {
    value(this: DataValidationBuilder, ...values: unknown[]) {
      return this.require(kind, values);
    },
  });
}
