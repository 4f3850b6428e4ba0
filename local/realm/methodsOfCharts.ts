import type { ClassMethods } from './methods';

type Names<T> = Partial<Record<keyof ClassMethods, readonly (keyof T & string)[]>>;

/** Of the service itself only the enumerations. */
const charts: Names<GoogleAppsScript.Charts.Charts> = {};

const embeddedChart: Names<GoogleAppsScript.Spreadsheet.EmbeddedChart> = {
  free: [
    'getChartId',
    'getContainerInfo',
    'getHiddenDimensionStrategy',
    'getMergeStrategy',
    'getNumHeaders',
    'getOptions',
    'getRanges',
    'getTransposeRowsAndColumns',
    'modify',
  ],
};

const containerInfo: Names<GoogleAppsScript.Spreadsheet.ContainerInfo> = {
  free: ['getAnchorColumn', 'getAnchorRow', 'getOffsetX', 'getOffsetY'],
};

const chartOptions: Names<GoogleAppsScript.Charts.ChartOptions> = { free: ['get'] };

export const CHARTS: Readonly<Record<string, ClassMethods>> = {
  Charts: charts,
  EmbeddedChart: embeddedChart,
  ContainerInfo: containerInfo,
  ChartOptions: chartOptions,
};
