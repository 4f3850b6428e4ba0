import type { MenuEntry } from '../../hostApi';
import type { Wire } from '../../realm';
import { refusal } from '../../refusals';
import { handle, refIn, textArg, wrongParameters } from '../args';
import type { Answer, Context, Handlers } from '../handlers';

interface HtmlRef {
  html: string;
  title: string;
  width: number | null;
  height: number | null;
}

interface MenuRef {
  caption: string | null;
  entries: Wire[];
}

const ADD_ON_MENU = 'Extensions';

function menuEntry({ caption, entries }: MenuRef): MenuEntry {
  return { kind: 'menu', title: caption ?? ADD_ON_MENU, entries: entries.map(entryOf) };
}

function entryOf(wire: Wire): MenuEntry {
  if (wire === null) return { kind: 'separator' };
  const submenu = refIn<MenuRef>(wire, 'Menu');
  if (submenu) return menuEntry(submenu);
  const item = wire as { caption?: Wire; functionName?: Wire };
  return { kind: 'item', label: String(item.caption), functionName: String(item.functionName) };
}

export const menuHandlers: Handlers<MenuRef> = {
  answers: {
    addToUi({ execution }, ref) {
      execution.menus.push(menuEntry(ref));
      return undefined;
    },
  },
};

function page(method: string, args: readonly Wire[]): HtmlRef {
  const ref = refIn<HtmlRef>(args[0], 'HtmlOutput');
  if (!ref) throw wrongParameters(`Ui.${method}`, args);
  return ref;
}

const USUAL_DIALOG = { width: 600, height: 400 };

function showDialog(method: string, modal: boolean): Answer<null> {
  return ({ execution }: Context, _, args) => {
    const { html, width, height } = page(method, args);
    const title = textArg(`Ui.${method}`, args, 1);
    const size = { width: width ?? USUAL_DIALOG.width, height: height ?? USUAL_DIALOG.height };
    execution.effects.push({ kind: 'dialog', title, html, ...size, modal });
    return undefined;
  };
}

export const uiHandlers: Handlers<null> = {
  answers: {
    showModalDialog: showDialog('showModalDialog', true),
    showModelessDialog: showDialog('showModelessDialog', false),
    showSidebar({ execution }, _, args) {
      const { html, title } = page('showSidebar', args);
      execution.effects.push({ kind: 'sidebar', title, html });
      return undefined;
    },
  },
};

export const htmlHandlers: Handlers<null> = {
  answers: {
    createHtmlOutputFromFile({ state }, _, args) {
      const name = textArg('HtmlService.createHtmlOutputFromFile', args, 0);
      const html = state.program.html[name.replace(/\.html$/, '')];
      if (html === undefined) throw refusal('noHtmlFile', name);
      return handle('HtmlOutput', { html, title: '', width: null, height: null });
    },
  },
};
