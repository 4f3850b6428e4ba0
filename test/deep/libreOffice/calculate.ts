import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createHost } from '../../../local/host';
import { bundleProgram } from '../../../local/program';
import { loadWorkbook } from '../../../local/workbook/snapshot';
import type { Workbook } from '../../../local/workbook/workbook';
import { findLibreOffice, NO_LIBREOFFICE } from '../../../tools/libreOffice.mjs';
import { makeFlatOds, parseFlatOds } from './flatOds';

const OWNER = 'ana@example.org';
export const FORMULA_COLUMN = 8;

export interface RandomSheet {
  readonly name: string;
  readonly values: (string | number | null)[][];
  readonly formulas: readonly string[];
}

/** The sheets as a person fills them, saved and opened again. */
export function savedWorkbook(sheets: readonly RandomSheet[]): Workbook {
  const program = bundleProgram({ code: '', html: {}, manifest: { timeZone: 'Etc/UTC', oauthScopes: [] } });
  const host = createHost({ program, owner: OWNER });
  for (const { name, values, formulas } of sheets) {
    const sheetId = host.addSheet(OWNER, name);
    host.edit(OWNER, { sheetId, row: 1, column: 1, values });
    const column = formulas.map((formula) => [formula]);
    host.edit(OWNER, { sheetId, row: 1, column: FORMULA_COLUMN, values: column });
  }
  return loadWorkbook(JSON.parse(JSON.stringify(host.snapshot().workbook)));
}

/** What LibreOffice shows in each cell after calculating the workbook's formulas itself. */
export function calculateWithLibreOffice(workbook: Workbook): ReturnType<typeof parseFlatOds> {
  const program = findLibreOffice();
  if (!program) throw new Error(NO_LIBREOFFICE);
  const folder = mkdtempSync(join(tmpdir(), 'second-opinion-'));
  const answers = join(folder, 'answers');
  mkdirSync(answers);
  writeFileSync(join(folder, 'book.fods'), makeFlatOds(workbook));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const args = [
    profile,
    '--headless',
    '--convert-to',
    'fods',
    '--outdir',
    answers,
    join(folder, 'book.fods'),
  ];
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
  const shown = parseFlatOds(readFileSync(join(answers, 'book.fods'), 'utf8'));
  rmSync(folder, { recursive: true });
  return shown;
}
