import type { EnumValue } from './enums';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType, findEnumValue } from './enums';
import { Handle } from './handle';
import type { ChartRef } from './refs';

/** A chart as it was when it was read or built; changing it goes through `modify()`. */
export class EmbeddedChart extends Handle<ChartRef> {
  /** Null until the chart stands on a sheet. */
  getChartId(): number | null {
    return this.ref.id;
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.ref);
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.ref);
  }

  getRanges(): unknown[] {
    return [...this.ref.ranges];
  }

  getNumHeaders(): number {
    return this.ref.headers;
  }

  getTransposeRowsAndColumns(): boolean {
    return this.ref.transpose;
  }

  getMergeStrategy(): EnumValue {
    return findEnumValue('ChartMergeStrategy', this.ref.merge) ?? ChartMergeStrategy.MERGE_COLUMNS;
  }

  getHiddenDimensionStrategy(): EnumValue {
    return (
      findEnumValue('ChartHiddenDimensionStrategy', this.ref.hidden) ??
      ChartHiddenDimensionStrategy.IGNORE_ROWS
    );
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(copyOf(this.ref));
  }
}

/** Where a chart hangs: pixels from the corner of a cell. */
export class ContainerInfo extends Handle<ChartRef> {
  getAnchorRow(): number {
    return this.ref.row;
  }

  getAnchorColumn(): number {
    return this.ref.column;
  }

  getOffsetX(): number {
    return this.ref.x;
  }

  getOffsetY(): number {
    return this.ref.y;
  }
}

export class ChartOptions extends Handle<ChartRef> {
  /** Null for an option nobody set. */
  get(option: string): unknown {
    return this.ref.options[option] ?? null;
  }
}

const NEW_CHART: ChartRef = {
  id: null,
  type: 'COLUMN',
  ranges: [],
  headers: 0,
  transpose: false,
  merge: 'MERGE_COLUMNS',
  hidden: 'IGNORE_ROWS',
  row: 1,
  column: 1,
  x: 0,
  y: 0,
  options: {},
};

function copyOf(ref: ChartRef): ChartRef {
  return { ...ref, ranges: [...ref.ranges], options: { ...ref.options } };
}

export class EmbeddedChartBuilder extends Handle<ChartRef> {
  constructor(ref: ChartRef = copyOf(NEW_CHART)) {
    super(ref);
  }

  getChartType(): EnumValue {
    return findEnumValue('ChartType', this.ref.type) ?? ChartType.COLUMN;
  }

  getContainer(): ContainerInfo {
    return new ContainerInfo(this.ref);
  }

  getRanges(): unknown[] {
    return [...this.ref.ranges];
  }

  setChartType(type: EnumValue): this {
    return this.set({ type: type.name() });
  }

  addRange(range: unknown): this {
    return this.set({ ranges: [...this.ref.ranges, range] });
  }

  clearRanges(): this {
    return this.set({ ranges: [] });
  }

  setNumHeaders(headers: number): this {
    return this.set({ headers });
  }

  setTransposeRowsAndColumns(transpose: boolean): this {
    return this.set({ transpose });
  }

  setMergeStrategy(strategy: EnumValue): this {
    return this.set({ merge: strategy.name() });
  }

  setHiddenDimensionStrategy(strategy: EnumValue): this {
    return this.set({ hidden: strategy.name() });
  }

  setPosition(row: number, column: number, x: number, y: number): this {
    return this.set({ row, column, x, y });
  }

  setOption(option: string, value: unknown): this {
    return this.set({ options: { ...this.ref.options, [option]: value } });
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(copyOf(this.ref));
  }

  private set(part: Partial<ChartRef>): this {
    Object.assign(this.ref, part);
    return this;
  }
}
