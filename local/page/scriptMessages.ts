/** What a frame of the add-on tells the page. */
export type FrameMessage =
  | { google: 'call'; id: number; functionName: string; args: unknown[] }
  | { google: 'close' }
  | { google: 'escape' }
  | { google: 'focusEditor' }
  | { google: 'resize'; width?: number; height?: number };

/** What the page answers. */
export type PageMessage =
  | { google: 'result'; id: number; ok: true; value: unknown }
  | { google: 'result'; id: number; ok: false; name: string; message: string };
