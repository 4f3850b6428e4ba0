import type { ChartView, Series } from '../../protocol/book';

/** What a chart shows, for those who hear it: 'Partners by stage. Prospect 3, Rapport 5.' */
export function describeChart({ title, labels, series }: ChartView): string {
  const sentences = series.map((one) => describeSeries(one, labels));
  return [title, ...sentences].filter((sentence) => sentence !== '').join('. ');
}

function describeSeries({ name, values }: Series, labels: string[]): string {
  const points = labels.map((label, index) => `${label} ${values[index] ?? 'blank'}`).join(', ');
  return name === '' ? points : `${name}: ${points}`;
}
