/** An error thrown by a service, as a script sees it. */
export class ServiceError extends Error {
  constructor(message: string, name = 'Exception') {
    super(message);
    this.name = name;
  }
}

/**
 * What Google says when it refuses, with the changing parts as {0}, {1} …
 * `known`: the words were read in Google's own pages or in reports; otherwise they are our guess at them.
 */
export const REFUSALS = {
  outsideSheet: {
    known: true,
    words: 'The coordinates of the range are outside the dimensions of the sheet.',
  },
  outsideSheetWrite: { known: true, words: 'Those rows are out of bounds.' },
  columnsOutOfBounds: { known: true, words: 'Those columns are out of bounds.' },
  rowsMismatch: {
    known: true,
    words:
      'The number of rows in the data does not match the number of rows in the range. The data has {0} but the range has {1}.',
  },
  columnsMismatch: {
    known: true,
    words:
      'The number of columns in the data does not match the number of columns in the range. The data has {0} but the range has {1}.',
  },
  wrongParameters: { known: true, words: "The parameters ({0}) don't match the method signature for {1}." },
  rangeTooSmall: { known: true, words: 'The number of {0} in the range must be at least 1.' },
  badSheetName: { known: false, words: 'The sheet name "{0}" is not allowed.' },
  badSheetIndex: { known: false, words: 'The sheet index {0} is out of bounds.' },
  startTooSmall: { known: true, words: 'The starting {0} of the range is too small.' },
  noGroup: { known: false, words: 'No group exists at index {0} and group depth {1}' },
  rangeNotFound: { known: true, words: 'Range not found' },
  sheetExists: {
    known: true,
    words: 'A sheet with the name “{0}” already exists. Please enter another name.',
  },
  lastSheet: { known: true, words: "You can't remove all the sheets in a document." },
  lastVisibleSheet: { known: true, words: "You can't hide all the sheets in a document." },
  allRows: { known: true, words: "You can't delete all the rows on the sheet." },
  allColumns: { known: true, words: "You can't delete all the columns on the sheet." },
  tooManyCells: {
    known: true,
    words:
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  },
  cellTooLong: {
    known: true,
    words: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  },
  sheetGone: { known: false, words: 'Sheet {0} not found' },
  metadataPlace: {
    known: true,
    words:
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  },
  chartGone: { known: false, words: 'The chart no longer exists.' },
  metadataGone: { known: false, words: 'The developer metadata no longer exists.' },
  protectedCell: {
    known: true,
    words:
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  },
  invalidData: {
    known: true,
    words: 'The data you entered in cell {0} violates the data validation rules set on this cell.',
  },
  typedColumn: { known: true, words: 'This operation is not allowed on cells in typed columns.' },
  bandingOverlap: {
    known: true,
    words:
      'You cannot add alternating background colors to a range that already has alternating background colors.',
  },
  invalidName: { known: false, words: 'The name {0} is not valid for a range.' },
  noPermission: { known: true, words: 'You do not have permission to call {0}' },
  noPermissionService: { known: true, words: 'You do not have permission to call {0} service.' },
  noPermissionScope: {
    known: true,
    words: 'You do not have permission to call {0}. Required permissions: {1}',
  },
  missingScope: {
    known: true,
    words: 'Specified permissions are not sufficient to call {0}. Required permissions: {1}',
  },
  noUi: { known: true, words: 'Cannot call SpreadsheetApp.getUi() from this context.' },
  lockTimeout: {
    known: true,
    words: 'Lock timeout: another process was holding the lock for too long.',
  },
  valueTooLarge: { known: true, words: 'Argument too large: value' },
  keyTooLarge: { known: true, words: 'Argument too large: key' },
  propertyQuota: {
    known: true,
    words: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  },
  mailQuota: { known: true, words: 'Service invoked too many times for one day: email.' },
  tooOften: {
    known: true,
    words: 'Service invoked too many times in a short time: {0}. Try Utilities.sleep(1000) between calls.',
  },
  propertiesADay: { known: false, words: 'Service invoked too many times for one day: properties.' },
  computerTime: { known: true, words: 'Service using too much computer time for one day' },
  noRecipient: { known: true, words: 'Failed to send email: no recipient' },
  invalidEmail: { known: false, words: 'Invalid email: {0}' },
  mailBodyTooLarge: { known: false, words: 'Limit Exceeded: Email Body Size.' },
  tooManyAttachments: { known: true, words: 'Limit exceeded: Email Attachments Per Message.' },
  attachmentsTooLarge: { known: false, words: 'Limit Exceeded: Email Total Attachments Size.' },
  tooManyRecipients: { known: false, words: 'Limit Exceeded: Email Recipients Per Message.' },
  tooManyTriggers: {
    known: true,
    words:
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  },
  triggerUnplanned: { known: false, words: 'The trigger has no schedule or event.' },
  noHtmlFile: { known: true, words: 'No HTML file named {0} was found.' },
  noFunction: { known: true, words: 'Script function not found: {0}' },
  viewOnly: { known: false, words: 'You need permission to edit this spreadsheet: {0} may only view it.' },
  otherAccount: {
    known: true,
    words: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  },
  tooManyAtOnce: {
    known: true,
    words: 'There are too many scripts running simultaneously for this Google user account.',
  },
  exceededTime: { known: true, words: 'Exceeded maximum execution time' },
  badTimeZone: { known: false, words: 'Invalid argument: timeZone' },
  badDate: { known: true, words: 'Unparseable date: "{0}"' },
} as const;

export type RefusalName = keyof typeof REFUSALS;

export function refusal(name: RefusalName, ...parts: (string | number)[]): ServiceError {
  const words = REFUSALS[name].words.replace(/\{(\d)\}/g, (_, index) => String(parts[Number(index)] ?? ''));
  return new ServiceError(words);
}
