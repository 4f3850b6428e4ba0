/** Raised with every release; stands in Settings and help. */
export const VERSION = '0.3.1';
