import { type AttentionLine, describeAttention, findAttention } from '../domain/attention';
import { indexNames } from '../domain/names';
import { ATTENTION_SENTENCES } from '../domain/sentences';
import type { Partner } from '../schema/partners';
import { type Colleague, team } from '../schema/practice';
import { blankRow, type Problem } from '../schema/table';
import { bookOf, LOGS, type Sheets } from './loadBook';

/** What Mutual could not read or place, and what to fix. */
export interface Attention {
  /** The sentences of each partner's own column; partners without one are left out. */
  readonly ofPartners: ReadonlyMap<Partner, string>;
  /** Every sentence, for the Dashboard. */
  readonly all: readonly string[];
}

export function gatherAttention(sheets: Sheets): Attention {
  const unread = unreadCells(sheets);
  const understood = findAttention({ ...bookOf(sheets), team: colleaguesOf(sheets) });
  const lines = [...unread, ...understood.filter((line) => !isSaidAlready(line, unread))];
  return {
    ofPartners: describeAttention(lines),
    all: [...sheets.context.settingProblems, ...lines.map(describeForAll)],
  };
}

/** Without the Team tab at hand, the names that travel with the context. */
function colleaguesOf({ team: loaded, context }: Sheets): readonly Colleague[] {
  if (loaded.rows.length > 0) return loaded.rows;
  return context.colleagues.map(({ name }) => ({ ...blankRow(team), name }));
}

/** Cells whose words no codec could read; they count as blank until somebody puts them right. */
function unreadCells(sheets: Sheets): AttentionLine[] {
  const index = indexNames(sheets.partners.rows, ({ partner }) => partner);
  const ofPartners = sheets.partners.problems.map((problem) => ({
    table: 'partners' as const,
    row: problem.row,
    partner: sheets.partners.rows[problem.row],
    sentence: describeProblem(problem),
  }));
  const ofLogs = LOGS.flatMap((table) =>
    sheets[table].problems.map((problem) => {
      const row = sheets[table].rows[problem.row];
      const match = row && index.matchRow(row);
      const partner = match && 'found' in match ? match.found : undefined;
      return {
        table,
        row: problem.row,
        partner,
        sentence: `${sheets[table].table.name}, ${describeProblem(problem)}`,
      };
    }),
  );
  return [...ofPartners, ...ofLogs];
}

function describeProblem({ header, sentence }: Problem): string {
  return `${header}: ${sentence}`;
}

/** A date nobody can read is reported as that, not as missing too. */
function isSaidAlready(line: AttentionLine, unread: readonly AttentionLine[]): boolean {
  if (!line.sentence.endsWith(ATTENTION_SENTENCES.noDate)) return false;
  return unread.some(
    ({ table, row, sentence }) => table === line.table && row === line.row && sentence.includes('Date:'),
  );
}

function describeForAll({ table, partner, sentence }: AttentionLine): string {
  return table === 'partners' && partner ? `${partner.partner}: ${sentence}` : sentence;
}
