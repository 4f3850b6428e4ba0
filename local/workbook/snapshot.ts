import type { Content } from './content';
import type { Layer, LayerSnapshot } from './layer';
import { loadLayer, makeLayer, saveLayer } from './layer';
import type { AttributeName, Layers, Sheet } from './sheet';
import { ATTRIBUTE_NAMES, makeSheet } from './sheet';
import type { Workbook } from './workbook';
import { makeWorkbook } from './workbook';

export type SheetSnapshot = Omit<Sheet, 'spill' | 'layers' | 'contents'> & {
  contents: Content[][];
  layers: Partial<Record<AttributeName, LayerSnapshot<unknown>>>;
};

/** A workbook as plain JSON. Spilled cells are left out: they are computed again. */
export type WorkbookSnapshot = Omit<Workbook, 'listeners' | 'sheets'> & { sheets: SheetSnapshot[] };

export function saveWorkbook(workbook: Workbook): WorkbookSnapshot {
  const { listeners: _, sheets, ...rest } = workbook;
  return { ...structuredClone(rest), sheets: sheets.map(saveSheet) };
}

function saveSheet(sheet: Sheet): SheetSnapshot {
  const { spill: _, layers, contents, ...rest } = sheet;
  const saved: SheetSnapshot['layers'] = {};
  for (const name of ATTRIBUTE_NAMES) {
    const layer = saveLayer(layers[name] as Layer<unknown>);
    if (Object.keys(layer).length > 0) saved[name] = layer;
  }
  return { ...structuredClone(rest), contents: copyContents(contents), layers: saved };
}

/** A workbook that shares nothing with the snapshot. */
export function loadWorkbook(snapshot: WorkbookSnapshot): Workbook {
  const { sheets, ...rest } = snapshot;
  return { ...makeWorkbook(), ...structuredClone(rest), sheets: sheets.map(loadSheet), listeners: new Set() };
}

function loadSheet(snapshot: SheetSnapshot): Sheet {
  const { layers: saved, contents, ...rest } = snapshot;
  const layers: Partial<Record<AttributeName, Layer<unknown>>> = {};
  for (const name of ATTRIBUTE_NAMES) layers[name] = loadOrMake(saved[name]);
  return {
    ...makeSheet(rest.id, rest.name),
    ...structuredClone(rest),
    contents: copyContents(contents),
    layers: layers as Layers,
  };
}

function loadOrMake(saved: LayerSnapshot<unknown> | undefined): Layer<unknown> {
  return saved ? loadLayer(saved) : makeLayer();
}

function copyContents(contents: Content[][]): Content[][] {
  return contents.map((line) => line.map(copyContent));
}

function copyContent(content: Content): Content {
  return typeof content === 'object' && content !== null ? { ...content } : content;
}
