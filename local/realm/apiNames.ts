export const API_NAMES: Readonly<Record<string, string>> = {};
