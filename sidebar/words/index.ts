/** Every visible word of the sidebar and the import dialog, a file a panel. Words for cells come from src/schema. */

export * from './care';
export * from './circle';
export * from './common';
export * from './data';
export * from './due';
export * from './find';
export * from './import';
export * from './log';
export * from './merge';
export * from './partner';
export * from './settings';
export * from './steps';
