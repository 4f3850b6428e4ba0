import type { HostSnapshot } from '../hostApi';
import { saveState } from './makeState';
import type { HostState } from './state';

/**
 * What "Make a copy" gives a person: the sheets and the script under another id, shared with nobody, without triggers.
 * Whether marks and properties come along is a doubt (docs/platform.md, "copy of a file").
 */
export function copyFile(state: HostState, person: string): HostSnapshot {
  const { workbook, properties, ...saved } = saveState(state);
  const { metadataOfCopy, propertiesOfCopy } = state.variants;
  return {
    ...saved,
    workbook: {
      ...workbook,
      id: `${workbook.id}-copy`,
      name: `Copy of ${workbook.name}`,
      metadata: metadataOfCopy === 'kept' ? workbook.metadata : [],
    },
    properties: propertiesOfCopy === 'kept' ? properties : { document: {}, script: {}, user: {} },
    triggers: [],
    sharing: { owner: person, editors: [], viewers: [] },
  };
}
