/** A value of one of Google's enumerations: compared by identity, its JSON and text are its name. */
export class EnumValue {
  constructor(
    readonly home: string,
    private readonly label: string,
    private readonly position: number,
  ) {}

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }
}

export type Enumeration<Name extends string = string> = Readonly<Record<Name, EnumValue>>;

const enumerations = new Map<string, Enumeration>();

function makeEnumeration<Name extends string>(home: string, names: readonly Name[]): Enumeration<Name> {
  const values: Partial<Record<Name, EnumValue>> = {};
  names.forEach((name, position) => {
    values[name] = new EnumValue(home, name, position);
  });
  enumerations.set(home, values as Enumeration);
  return values as Enumeration<Name>;
}

export function findEnumValue(enumeration: string, name: string): EnumValue | undefined {
  return enumerations.get(enumeration)?.[name];
}

/** Declares an enumeration; the names are checked against Google's own. */
function enumerationOf<Declared extends object>(enumeration: string) {
  return (...names: (keyof Declared & string)[]) => makeEnumeration(enumeration, names);
}

type Sheets = typeof GoogleAppsScript.Spreadsheet;
type Script = typeof GoogleAppsScript.Script;
type Base = typeof GoogleAppsScript.Base;
type Tools = typeof GoogleAppsScript.Utilities;
type Drawings = typeof GoogleAppsScript.Charts;

export const ProtectionType = enumerationOf<Sheets['ProtectionType']>('ProtectionType')('RANGE', 'SHEET');
export const DeveloperMetadataVisibility = enumerationOf<Sheets['DeveloperMetadataVisibility']>(
  'DeveloperMetadataVisibility',
)('DOCUMENT', 'PROJECT');
export const DeveloperMetadataLocationType = enumerationOf<Sheets['DeveloperMetadataLocationType']>(
  'DeveloperMetadataLocationType',
)('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');
export const BooleanCriteria = enumerationOf<Sheets['BooleanCriteria']>('BooleanCriteria')(
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
);
export const DataValidationCriteria = enumerationOf<Sheets['DataValidationCriteria']>(
  'DataValidationCriteria',
)(
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
);
export const WrapStrategy = enumerationOf<Sheets['WrapStrategy']>('WrapStrategy')('WRAP', 'OVERFLOW', 'CLIP');
export const Dimension = enumerationOf<Sheets['Dimension']>('Dimension')('COLUMNS', 'ROWS');
export const GroupControlTogglePosition = enumerationOf<Sheets['GroupControlTogglePosition']>(
  'GroupControlTogglePosition',
)('BEFORE', 'AFTER');
export const BandingTheme = enumerationOf<Sheets['BandingTheme']>('BandingTheme')(
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
);
export const ChartType = enumerationOf<Drawings['ChartType']>('ChartType')(
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
);
export const ChartMergeStrategy = enumerationOf<Drawings['ChartMergeStrategy']>('ChartMergeStrategy')(
  'MERGE_COLUMNS',
  'MERGE_ROWS',
);
export const ChartHiddenDimensionStrategy = enumerationOf<Drawings['ChartHiddenDimensionStrategy']>(
  'ChartHiddenDimensionStrategy',
)('IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH');
export const AuthMode = enumerationOf<Script['AuthMode']>('AuthMode')(
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
);
export const AuthorizationStatus = enumerationOf<Script['AuthorizationStatus']>('AuthorizationStatus')(
  'REQUIRED',
  'NOT_REQUIRED',
);
export const EventType = enumerationOf<Script['EventType']>('EventType')(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
export const TriggerSource = enumerationOf<Script['TriggerSource']>('TriggerSource')(
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
);
export const Weekday = enumerationOf<Base['Weekday']>('Weekday')(
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
);
export const DigestAlgorithm = enumerationOf<Tools['DigestAlgorithm']>('DigestAlgorithm')(
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
);
export const MacAlgorithm = enumerationOf<Tools['MacAlgorithm']>('MacAlgorithm')(
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
);
export const Charset = enumerationOf<Tools['Charset']>('Charset')('US_ASCII', 'UTF_8');
