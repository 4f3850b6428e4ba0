/** Every visible sentence of the page. */
export const words = {
  localHost: 'Local host',
  saved: 'All changes saved',
  saving: 'Saving…',
  offline: 'Offline, reconnecting…',
  refused: {
    structure: 'The local host does not change rows, columns or sheets from this page yet.',
    looks: 'The local host does not change formatting from this page yet.',
  },
} as const;
