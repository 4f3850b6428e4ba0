import { Handle } from './handle';

export interface MenuRef {
  caption: string | null;
  entries: unknown[];
}

export class Menu extends Handle<MenuRef> {
  addItem(caption: string, functionName: string): this {
    this.ref.entries.push({ caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.ref.entries.push(null);
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.ref.entries.push(menu);
    return this;
  }
}

export class Ui extends Handle<null> {
  createMenu(caption: string): Menu {
    return new Menu({ caption, entries: [] });
  }

  /** The host decides where it stands and what it is called: under Extensions, with the add-on's name. */
  createAddonMenu(): Menu {
    return new Menu({ caption: null, entries: [] });
  }
}
