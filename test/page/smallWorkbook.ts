import { writeInputs } from '../../local/workbook/cells';
import { type Served, serve } from '../local/support/served';
import { smallHost } from '../local/support/smallHost';
import { type Bench, openSheetPage, type SheetPage } from './sheetPage';

export interface OpenedWorkbook extends Served {
  readonly address: string;
  /** One more tab of the browser. */
  open(): Promise<SheetPage>;
}

const HEADERS = ['Partner', 'Kind', 'Day'];

/** A workbook with a header, one partner and nothing else. */
export async function openWorkbook({ pageFolder, openWindow }: Bench): Promise<OpenedWorkbook> {
  const host = smallHost();
  const [sheet] = host.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const rows = [HEADERS, ['Dr Ada Example', 'Call', '2026-03-01']];
  writeInputs(host.workbook, sheet, { row: 1, column: 1, rows: 2, columns: 3 }, rows, {
    locale: 'en_GB',
    year: 2026,
  });
  const served = await serve({ host, pageFolder });
  const { address } = served.server;
  return { ...served, address, open: async () => openSheetPage(await openWindow(), address) };
}
