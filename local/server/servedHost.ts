import type { Host } from '../hostApi';

/** What the server asks of a host. Everything runs to its end before the call returns. */
export type ServedHost = Pick<
  Host,
  | 'workbook'
  | 'clock'
  | 'mails'
  | 'sharing'
  | 'openMenu'
  | 'chooseMenu'
  | 'call'
  | 'edit'
  | 'selectCells'
  | 'triggers'
  | 'runTrigger'
  | 'tick'
  | 'recalculate'
  | 'onChange'
  | 'onMail'
  | 'onTriggersChange'
  | 'snapshot'
>;
