import { commitments } from './commitments';
import { introductions } from './introductions';
import { partners } from './partners';
import { kinds, mutualData, runLog, settingsTab, team, templates } from './practice';
import { referrals } from './referrals';
import type { Table } from './table';
import { touchpoints } from './touchpoints';

/** Every tab made of rows, in the order they stand. The Dashboard stands before them and has no rows. */
export const TABLES: readonly Table[] = [
  partners,
  touchpoints,
  referrals,
  introductions,
  commitments,
  team,
  kinds,
  templates,
  settingsTab,
  runLog,
  mutualData,
];

/** The layout of the workbook, counted up whenever one of the past has to be changed into it (src/actions/migrations.ts). */
export const SCHEMA = 2;

export const DASHBOARD = { id: 'dashboard', name: 'Dashboard' } as const;

/** The named cell beside the headers of Settings: the day and a counter, written last after every log, watched edit and run. */
export const STAMP = { name: 'Mutual', mark: 'settings.stamp' } as const;
