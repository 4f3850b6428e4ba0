import { type Circle, describeCircle } from '../domain/circle/circle';
import { bookOf, loadAllSheets, type Sheets } from './loadBook';
import type { Ports } from './ports';

/** The Circle panel, and the sheets it was read from. */
export interface OpenedCircle {
  readonly sheets: Sheets;
  readonly circle: Circle;
}

/** The core, the rounds and the prospects: six reads. */
export function openCircle(ports: Ports): OpenedCircle {
  return circleOf(loadAllSheets(ports));
}

/** The panel as the sheets stand. */
export function circleOf(sheets: Sheets): OpenedCircle {
  return { sheets, circle: describeCircle(bookOf(sheets)) };
}
