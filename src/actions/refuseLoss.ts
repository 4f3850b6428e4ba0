import { MERGE_SENTENCES } from '../domain/merge/words';
import { type Partner, partners } from '../schema/partners';
import type { Sheets } from './loadBook';
import type { CellBeside, Ports } from './ports';
import { Refusal } from './refusal';

const words = MERGE_SENTENCES.beside;

/**
 * Refuses to merge where something would be lost that no column of ours carries: anything beside the values of the row
 * that goes, and formulas or unread text in the cells written to (by column key) of the one that stays.
 */
export function refuseLoss(
  ports: Ports,
  sheets: Sheets,
  { stays, goes }: { readonly stays: Partner; readonly goes: Partner },
  written: readonly string[],
): void {
  const isWritten = ({ key }: { readonly key: string }) => written.includes(key);
  const things = [
    ...[...unreadIn(sheets, goes), ...besideOf(ports, sheets, goes)].map(describe(goes)),
    ...[...unreadIn(sheets, stays), ...besideOf(ports, sheets, stays).filter(({ is }) => is === 'formula')]
      .filter(isWritten)
      .map(describe(stays)),
  ];
  if (things.length > 0) throw new Refusal('input', MERGE_SENTENCES.wouldBeLost(things), 'otherId');
}

interface Unread extends Omit<CellBeside, 'is'> {
  readonly is: 'unread';
}

const describe =
  ({ partner }: Partner) =>
  ({ header, is }: CellBeside | Unread): string =>
    words[is](header, partner);

function besideOf(ports: Ports, { partners: loaded }: Sheets, partner: Partner): readonly CellBeside[] {
  return ports.workbook.beside(loaded, loaded.rows.indexOf(partner));
}

function unreadIn({ partners: { rows, problems } }: Sheets, partner: Partner): Unread[] {
  const row = rows.indexOf(partner);
  return Object.entries(partners.columns)
    .filter(([, { header }]) => problems.some((problem) => problem.row === row && problem.header === header))
    .map(([key, { header }]) => ({ key, header, is: 'unread' }));
}
