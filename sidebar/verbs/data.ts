import { type DataPage, nothingAsked } from '../state/dataPage';
import { type Context, changeSettings, findSettings } from './context';
import { settingsAct } from './settingsAct';

/** Export, Forget and Remove. `open` reads the spreadsheet again when nothing of Mutual is left in it. */
export function dataVerbs(context: Context, open: () => Promise<void>, refresh: () => Promise<void>) {
  const { ask, say } = settingsAct(context);

  /** One thing at a time: opening another, or none, puts the last one away. */
  function show(change: Partial<DataPage>) {
    if (!change.files) dropLinks();
    changeSettings(context, (ready) => ({
      ...ready,
      data: { ...nothingAsked, ...change },
      act: { is: 'idle' },
    }));
  }

  function dropLinks() {
    const files = findSettings(context)?.data.files;
    for (const link of files ? [files.csvLink, files.jsonLink] : []) context.dropLink(link);
  }

  async function makeFiles() {
    const exported = await ask('export', 'exportAll', {});
    if (!exported) return;
    const csvLink = context.fileLink({ base64: exported.csvZip }, 'application/zip');
    const jsonLink = context.fileLink({ text: exported.json }, 'application/json');
    show({ files: { exported, csvLink, jsonLink, copied: 'not yet' } });
    context.focus('export-files');
  }

  /** Where a file cannot be saved, its text can still be taken along. */
  async function copyFiles() {
    const files = findSettings(context)?.data.files;
    if (!files) return;
    const isCopied = await context.copy(files.exported.json);
    show({ files: { ...files, copied: isCopied ? 'yes' : 'refused' } });
  }

  async function previewForget() {
    const forgetting = await ask('forget', 'previewForget', {});
    if (!forgetting) return;
    show({ forgetting });
    context.focus('forget-preview');
  }

  async function forget() {
    const forgetting = findSettings(context)?.data.forgetting;
    if (!forgetting) return;
    const answer = await ask('forget', 'forget', { before: forgetting.before });
    if (!answer) return;
    show({});
    say('forget', answer.message);
    await refresh();
  }

  async function previewParting() {
    const preview = await ask('remove', 'previewMutualRemoval', {});
    if (!preview) return;
    show({ parting: { preview, takeColumns: false } });
    context.focus('remove-preview');
  }

  function chooseColumns(takeColumns: boolean) {
    const parting = findSettings(context)?.data.parting;
    if (parting) show({ parting: { ...parting, takeColumns } });
  }

  async function removeMutual() {
    const parting = findSettings(context)?.data.parting;
    if (!parting) return;
    const answer = await ask('remove', 'removeMutual', { takeColumns: parting.takeColumns });
    if (!answer) return;
    context.store.change((state) => ({ ...state, panel: 'due', settings: { is: 'loading' } }));
    await open();
    sayFarewell(answer.message);
  }

  /** On the first screen, where a person now stands again. */
  function sayFarewell(farewell: string) {
    context.store.change((state) => {
      const { page } = state;
      if (page.is !== 'first-run' || page.firstRun.is !== 'asking') return state;
      return { ...state, page: { is: 'first-run', firstRun: { ...page.firstRun, farewell } } };
    });
    context.focus('farewell');
  }

  const keepData = (openerId: string) => {
    show({});
    context.focus(openerId);
  };

  return {
    makeFiles,
    copyFiles,
    previewForget,
    forget,
    previewParting,
    chooseColumns,
    removeMutual,
    keepData,
  };
}
