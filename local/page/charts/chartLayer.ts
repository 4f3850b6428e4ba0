import { ICommandService, type Injector } from '@univerjs/core';
import type { BookView, ChartView } from '../../protocol/book';
import { findShownSheet } from './cellPlaces';
import { describeChart } from './describeChart';
import { canDraw, drawChart } from './drawChart';

/** The charts of the sheet that is shown, over its cells. They take no clicks: those go to the cells below. */
export interface ChartLayer {
  load(book: BookView): void;
  apply(sheetId: number, charts: ChartView[]): void;
}

interface DrawnChart {
  view: ChartView;
  frame: HTMLElement;
  putAway(): void;
}

export function openChartLayer(container: HTMLElement, injector: Injector): ChartLayer {
  const charts = new Map<number, ChartView[]>();
  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  let drawn: DrawnChart[] = [];
  let drawnOf = '';
  let isPlanned = false;

  /** After the grid has drawn what changed. */
  function plan(): void {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      update();
    });
  }

  function update(): void {
    const shown = findShownSheet(injector);
    if (!shown) {
      // A workbook that has just come takes a few frames to be drawn, and nothing tells when it is.
      if (charts.size > 0) plan();
      return;
    }
    const views = charts.get(shown.sheetId) ?? [];
    redraw(views);
    layer.hidden = views.length === 0;
    if (layer.hidden) return;
    // Only now: Univer empties its container when it first draws.
    if (!layer.isConnected) container.append(layer);
    const { left, top, right, bottom } = shown.cells;
    const home = container.getBoundingClientRect();
    place(layer, left - home.left, top - home.top);
    // When the sidebar opens the container is narrower at once, the grid's own measure only some frames later.
    layer.style.width = `${Math.min(right, home.right) - left}px`;
    layer.style.height = `${Math.min(bottom, home.bottom) - top}px`;
    for (const { view, frame } of drawn) {
      const corner = shown.cornerOf(view.row, view.column);
      place(
        frame,
        corner.left - left + view.x * shown.zoom,
        corner.top - top + view.y * shown.zoom,
        shown.zoom,
      );
    }
  }

  function redraw(views: ChartView[]): void {
    const text = JSON.stringify(views);
    if (text === drawnOf) return;
    drawnOf = text;
    for (const chart of drawn) chart.putAway();
    drawn = views.map((view) => makeChart(layer, view));
  }

  injector.get(ICommandService).onCommandExecuted(plan);
  // The grid takes its new size some frames after its container.
  new ResizeObserver(() => {
    plan();
    for (const later of [100, 400]) setTimeout(plan, later);
  }).observe(container);
  return {
    load(book) {
      charts.clear();
      for (const sheet of book.sheets) charts.set(sheet.id, sheet.charts);
      plan();
    },
    apply(sheetId, views) {
      charts.set(sheetId, views);
      plan();
    },
  };
}

function place({ style }: HTMLElement, left: number, top: number, zoom = 1): void {
  style.transform = `translate(${left}px, ${top}px) scale(${zoom})`;
}

function makeChart(layer: HTMLElement, view: ChartView): DrawnChart {
  const frame = layer.appendChild(document.createElement('div'));
  frame.className = 'chart';
  frame.style.width = `${view.width}px`;
  frame.style.height = `${view.height}px`;
  frame.setAttribute('role', 'img');
  frame.setAttribute('aria-label', describeChart(view));
  const putAwayDrawing = canDraw(view) ? drawInto(frame, view) : tellInto(frame, view);
  return {
    view,
    frame,
    putAway() {
      putAwayDrawing();
      frame.remove();
    },
  };
}

function drawInto(frame: HTMLElement, view: ChartView): () => void {
  const canvas = frame.appendChild(document.createElement('canvas'));
  canvas.width = view.width;
  canvas.height = view.height;
  return drawChart(canvas, view);
}

/** A chart of a type the page does not draw. */
function tellInto(frame: HTMLElement, view: ChartView): () => void {
  frame.classList.add('told');
  frame.textContent = describeChart(view);
  return () => undefined;
}
