import type { ProtectionRef, RangeRef, Wire } from '../../realm';
import { refusal } from '../../refusals';
import type { Protection } from '../../workbook/rules';
import { wholeSheet } from '../../workbook/sheet';
import { announceStructure } from '../../workbook/workbook';
import { handle, rangeArg, refIn, textArg, wrongParameters } from '../args';
import type { WaitingWrite } from '../execution';
import { mayEditProtected } from '../guards';
import type { Context, Handlers, Write } from '../handlers';
import { areaOf, rangeHandle, rangeRef, sheetOf } from '../ranges';

/** Adds one more protection, even over another; those who may edit now stay allowed until removed. */
export function addProtection(context: Context, ref: RangeRef, isWholeSheet: boolean): Wire {
  const { workbook, sharing } = context.state;
  const protection: Protection = {
    id: workbook.nextId++,
    sheetId: ref.sheetId,
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: [...new Set([sharing.owner, ...sharing.editors, context.execution.person])],
  };
  if (!isWholeSheet) protection.area = areaOf(ref);
  workbook.protections.push(protection);
  announceStructure(workbook);
  return protectionHandle(context, protection);
}

export function protectionHandle(context: Context, protection: Protection): Wire {
  const sheet = sheetOf(context, protection);
  const range = rangeRef(sheet, protection.area ?? wholeSheet(sheet));
  return handle('Protection', { id: protection.id, range, wholeSheet: !protection.area });
}

function presentProtection({ state }: Context, ref: ProtectionRef): Protection {
  const protection = state.workbook.protections.find(({ id }) => id === ref.id);
  if (!protection) throw refusal('rangeNotFound');
  return protection;
}

function change(context: Context, ref: ProtectionRef, set: (protection: Protection) => void): WaitingWrite {
  refuseStranger(context, presentProtection(context, ref));
  return {
    apply() {
      set(presentProtection(context, ref));
      announceStructure(context.state.workbook);
    },
  };
}

function refuseStranger({ state, execution }: Context, protection: Protection): void {
  if (!mayEditProtected(state, execution.person, protection)) throw refusal('protectedCell');
}

function emailsOf(method: string, args: readonly Wire[]): string[] {
  const given = Array.isArray(args[0]) ? args[0] : [args[0] ?? null];
  return given.map((one) => {
    const email = typeof one === 'string' ? one : refIn<{ email: string }>(one, 'User')?.email;
    if (email === undefined) throw wrongParameters(method, args);
    return email;
  });
}

const addEditors: Write<ProtectionRef> = (context, ref, args) => {
  const emails = emailsOf('SpreadsheetApp.Protection.addEditors', args);
  return change(context, ref, (protection) => {
    protection.editors = [...new Set([...protection.editors, ...emails])];
  });
};

/** The owner of the file cannot be removed. */
const removeEditors: Write<ProtectionRef> = (context, ref, args) => {
  const emails = emailsOf('SpreadsheetApp.Protection.removeEditors', args);
  return change(context, ref, (protection) => {
    const { owner } = context.state.sharing;
    protection.editors = protection.editors.filter((email) => email === owner || !emails.includes(email));
  });
};

export const protectionHandlers: Handlers<ProtectionRef> = {
  answers: {
    canEdit: (context, ref) =>
      mayEditProtected(context.state, context.execution.person, presentProtection(context, ref)),
    getDescription: (context, ref) => presentProtection(context, ref).description,
    getEditors: (context, ref) =>
      presentProtection(context, ref).editors.map((email) => handle('User', { email })),
    getUnprotectedRanges: (context, ref) =>
      presentProtection(context, ref).unprotected.map((area) =>
        rangeHandle({ sheetId: ref.range.sheetId, ...area }),
      ),
    isWarningOnly: (context, ref) => presentProtection(context, ref).warningOnly,
    remove(context, ref) {
      const gone = presentProtection(context, ref);
      refuseStranger(context, gone);
      const { workbook } = context.state;
      workbook.protections = workbook.protections.filter((protection) => protection !== gone);
      announceStructure(workbook);
      return undefined;
    },
  },
  writes: {
    addEditor: addEditors,
    addEditors,
    removeEditor: removeEditors,
    removeEditors,
    setDescription(context, ref, args) {
      const description = textArg('SpreadsheetApp.Protection.setDescription', args, 0);
      return change(context, ref, (protection) => {
        protection.description = description;
      });
    },
    setRange(context, ref, args) {
      const range = rangeArg('SpreadsheetApp.Protection.setRange', args, 0);
      return change(context, ref, (protection) => {
        protection.area = areaOf(range);
        protection.sheetId = range.sheetId;
      });
    },
    setUnprotectedRanges(context, ref, args) {
      const given = Array.isArray(args[0]) ? args[0] : [];
      const areas = given.map((_, index) =>
        areaOf(rangeArg('SpreadsheetApp.Protection.setUnprotectedRanges', given, index)),
      );
      return change(context, ref, (protection) => {
        protection.unprotected = areas;
      });
    },
    setWarningOnly(context, ref, args) {
      const warningOnly = args[0] === true;
      return change(context, ref, (protection) => {
        protection.warningOnly = warningOnly;
      });
    },
  },
};
