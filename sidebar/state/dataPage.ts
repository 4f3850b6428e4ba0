import type { ExportedFiles, ForgetView, MutualRemovalView } from '../../src/entry/api';

/** What a person looks at before they take everything along, let it be forgotten, or part with Mutual. */
export interface DataPage {
  readonly files: KeptFiles | undefined;
  readonly forgetting: ForgetView | undefined;
  readonly parting: { readonly preview: MutualRemovalView; readonly takeColumns: boolean } | undefined;
}

/** Files made ready in the browser; a press on a link saves one. */
export interface KeptFiles {
  readonly exported: ExportedFiles;
  readonly csvLink: string;
  readonly jsonLink: string;
  readonly copied: 'not yet' | 'yes' | 'refused';
}

export const nothingAsked: DataPage = { files: undefined, forgetting: undefined, parting: undefined };
