/** Raised with every release; stands in Settings and help. */
export const VERSION = '0.2.0';
