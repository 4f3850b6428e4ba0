import { Handle } from './handle';

export interface HtmlRef {
  html: string;
  title: string;
  width: number | null;
  height: number | null;
}

/** A page; nothing of it crosses to the host until it is shown. */
export class HtmlOutput extends Handle<HtmlRef> {
  getContent(): string {
    return this.ref.html;
  }

  setContent(html: string): this {
    this.ref.html = html;
    return this;
  }

  append(html: string): this {
    this.ref.html += html;
    return this;
  }

  clear(): this {
    this.ref.html = '';
    return this;
  }

  getTitle(): string {
    return this.ref.title;
  }

  setTitle(title: string): this {
    this.ref.title = title;
    return this;
  }

  getWidth(): number | null {
    return this.ref.width;
  }

  setWidth(width: number): this {
    this.ref.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.ref.height;
  }

  setHeight(height: number): this {
    this.ref.height = height;
    return this;
  }

  addMetaTag(): this {
    return this;
  }

  setSandboxMode(): this {
    return this;
  }

  setXFrameOptionsMode(): this {
    return this;
  }
}

export function makeHtmlOutput(html = ''): HtmlOutput {
  return new HtmlOutput({ html: String(html), title: '', width: null, height: null });
}
