import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import type { ChartView } from '../../protocol/book';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
);

const FONT = { family: 'Roboto, Arial, Helvetica, sans-serif', size: 11 };
const INK = '#3c4043';
const SOFT = '#5f6368';
const GRID = '#eceff1';
/** The colours Google gives series that were given none. */
const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/** The types this page draws; another one is told by its name and its figures alone. */
const DRAWN: Readonly<Record<string, { type: 'bar' | 'line'; across: boolean }>> = {
  BAR: { type: 'bar', across: true },
  COLUMN: { type: 'bar', across: false },
  LINE: { type: 'line', across: false },
};

export function canDraw({ type }: ChartView): boolean {
  return type in DRAWN;
}

/** Draws into the canvas, at the size the canvas has; the returned function puts it away. */
export function drawChart(canvas: HTMLCanvasElement, view: ChartView): () => void {
  const chart = new Chart(canvas, configOf(view));
  return () => chart.destroy();
}

function configOf(view: ChartView): ChartConfiguration {
  const { type, across } = DRAWN[view.type] ?? { type: 'bar', across: false };
  const names = {
    grid: { display: false },
    border: { color: GRID },
    ticks: { color: SOFT, font: FONT, autoSkip: false, maxRotation: 0 },
  };
  const numbers = {
    beginAtZero: true,
    suggestedMax: 4,
    grid: { color: GRID },
    border: { display: false },
    ticks: { color: SOFT, font: FONT, precision: 0, maxTicksLimit: 6 },
  };
  return {
    type,
    data: { labels: view.labels, datasets: datasetsOf(view) },
    options: {
      indexAxis: across ? 'y' : 'x',
      animation: false,
      responsive: false,
      events: [],
      layout: { padding: { top: 4, right: 14, bottom: 6, left: 8 } },
      plugins: {
        title: {
          display: view.title !== '',
          text: view.title,
          align: 'start',
          color: INK,
          font: { ...FONT, size: 12 },
          padding: { top: 4, bottom: 6 },
        },
        legend: legendOf(view),
      },
      scales: across ? { x: numbers, y: names } : { x: names, y: numbers },
    },
  };
}

function datasetsOf({ series, colors }: ChartView): ChartConfiguration['data']['datasets'] {
  return series.map(({ name, values }, index) => {
    const color = colors[index] ?? COLORS[index % COLORS.length];
    return {
      label: name,
      data: values,
      backgroundColor: color,
      borderColor: color,
      borderRadius: 2,
      maxBarThickness: 18,
    };
  });
}

function legendOf({ legend }: ChartView) {
  return {
    display: legend !== 'none',
    position: legend === 'none' ? 'top' : legend,
    align: 'start',
    labels: { color: SOFT, font: FONT, boxWidth: 10, boxHeight: 10 },
  } as const;
}
