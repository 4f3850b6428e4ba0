/** What the frames of the add-on may do: the list of Google's own frames, without our origin. */
export const FRAME_SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** A mail may open its links in new windows, and nothing else. */
export const MAIL_SANDBOX = 'allow-popups allow-popups-to-escape-sandbox';
