import type { CellStyle } from '../../protocol/book';
import { attributeAt } from '../../workbook/layer';
import type { AttributeName, Sheet } from '../../workbook/sheet';

const HORIZONTAL: Record<string, CellStyle['align']> = { left: 'left', center: 'center', right: 'right' };
const VERTICAL: Record<string, CellStyle['verticalAlign']> = {
  top: 'top',
  middle: 'middle',
  bottom: 'bottom',
};

/** The attributes that show in a cell even when it is blank. */
export const VISIBLE_WHEN_BLANK: readonly AttributeName[] = ['background', 'note'];

/** The looks of a cell, or undefined when it has none of its own. */
export function cellStyle({ layers }: Sheet, row: number, column: number): CellStyle | undefined {
  const style: CellStyle = {};
  const background = attributeAt(layers.background, row, column);
  const color = attributeAt(layers.fontColor, row, column);
  const fontSize = attributeAt(layers.fontSize, row, column);
  const line = attributeAt(layers.fontLine, row, column);
  const align = HORIZONTAL[attributeAt(layers.horizontalAlignment, row, column) ?? ''];
  const verticalAlign = VERTICAL[attributeAt(layers.verticalAlignment, row, column) ?? ''];
  if (background) style.background = background;
  if (color) style.color = color;
  if (fontSize) style.fontSize = fontSize;
  if (attributeAt(layers.fontWeight, row, column) === 'bold') style.bold = true;
  if (attributeAt(layers.fontStyle, row, column) === 'italic') style.italic = true;
  if (line === 'underline') style.underline = true;
  if (line === 'line-through') style.strikethrough = true;
  if (align) style.align = align;
  if (verticalAlign) style.verticalAlign = verticalAlign;
  if (attributeAt(layers.wrapStrategy, row, column) === 'WRAP') style.wrap = true;
  return Object.keys(style).length > 0 ? style : undefined;
}
