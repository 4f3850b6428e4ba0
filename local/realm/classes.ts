import { Blob } from './Blob';
import {
  BooleanCondition,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
} from './ConditionalFormatRule';
import { DataValidation, DataValidationBuilder } from './DataValidation';
import { DeveloperMetadata, DeveloperMetadataLocation } from './DeveloperMetadata';
import { DeveloperMetadataFinder } from './DeveloperMetadataFinder';
import { ChartOptions, ContainerInfo, EmbeddedChart, EmbeddedChartBuilder } from './EmbeddedChart';
import { HtmlOutput } from './HtmlOutput';
import type { Handle } from './handle';
import { registerHandle } from './handle';
import { installOnClass } from './installMethods';
import { Protection } from './Protection';
import { Range } from './Range';
import {
  AuthorizationInfo,
  ClockTriggerBuilder,
  SpreadsheetTriggerBuilder,
  Trigger,
  TriggerBuilder,
  User,
} from './ScriptApp';
import { Sheet } from './Sheet';
import { Spreadsheet } from './Spreadsheet';
import { Banding, Cache, Filter, Group, Lock, NamedRange, Properties, RangeList } from './smallHandles';
import { Menu, Ui } from './Ui';

const CLASSES = {
  AuthorizationInfo,
  Banding,
  Blob,
  BooleanCondition,
  Cache,
  ChartOptions,
  ClockTriggerBuilder,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  ContainerInfo,
  DataValidation,
  DataValidationBuilder,
  DeveloperMetadata,
  DeveloperMetadataFinder,
  DeveloperMetadataLocation,
  EmbeddedChart,
  EmbeddedChartBuilder,
  Filter,
  Group,
  HtmlOutput,
  Lock,
  Menu,
  NamedRange,
  Properties,
  Protection,
  Range,
  RangeList,
  Sheet,
  Spreadsheet,
  SpreadsheetTriggerBuilder,
  Trigger,
  TriggerBuilder,
  Ui,
  User,
};

/** Makes every class known on the wire and complete; once a realm. */
export function installClasses(): void {
  for (const [name, handleClass] of Object.entries(CLASSES)) {
    registerHandle(name, handleClass);
    installOnClass(name, handleClass.prototype as Handle);
  }
}
