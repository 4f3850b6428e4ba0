import { indexNames } from '../domain/names';
import type { Problem, Table } from '../schema/table';
import type { Sheets } from './loadBook';
import type { Loaded } from './ports';
import type { AttentionOf } from './recompute';

/** What Mutual could not read or place, and what to fix. */
export interface Attention {
  /** The sentence for a partner's own row. */
  readonly ofPartner: AttentionOf;
  /** Every sentence, for the Dashboard. */
  readonly all: readonly string[];
}

export function findAttention(sheets: Sheets): Attention {
  const ofPartner: AttentionOf = (_, row) =>
    describeProblems(sheets.partners.problems.filter((problem) => problem.row === row));
  const logs = [sheets.touchpoints, sheets.referrals, sheets.introductions, sheets.commitments];
  const all = [
    ...sheets.context.settingProblems,
    ...sheets.partners.rows.flatMap((partner, row) => {
      const sentence = ofPartner(partner, row);
      return sentence === '' ? [] : [`${partner.partner}: ${sentence}`];
    }),
    ...logs.flatMap((log) => [...problemsOf(log), ...strangersIn(sheets, log)]),
  ];
  return { ofPartner, all };
}

function describeProblems(problems: readonly Problem[]): string {
  return problems.map(({ header, sentence }) => `${header}: ${sentence}`).join(' ');
}

function problemsOf({ table, problems }: Loaded<Table>): string[] {
  return problems.map(({ header, sentence }) => `${table.name}, ${header}: ${sentence}`);
}

/** Rows that name no partner, or two: kept as typed, counted nowhere. */
function strangersIn(
  sheets: Sheets,
  { table, rows }: { readonly table: Table; readonly rows: readonly LogRow[] },
): string[] {
  const index = indexNames(sheets.partners.rows, ({ partner }) => partner);
  return rows.flatMap((row) => {
    const match = index.matchRow(row);
    if ('found' in match || row.partner === '') return [];
    return [
      `${table.name}: “${row.partner}” is ${'several' in match ? 'the name of two partners' : 'no partner'}. The row counts for nobody until that is put right.`,
    ];
  });
}

interface LogRow {
  readonly partner: string;
  readonly partnerId: string;
  readonly resolvedFrom: string;
}
