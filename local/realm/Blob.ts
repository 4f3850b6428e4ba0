import { Handle } from './handle';
import { ask } from './remote';

export interface BlobRef {
  /** Signed bytes, as Google's Byte. */
  bytes: number[];
  contentType: string | null;
  name: string | null;
}

function bytesOf(content: string | number[]): number[] {
  return typeof content === 'string'
    ? (ask('Utilities', 'bytesOfText', null, [content]) as number[])
    : [...content];
}

export class Blob extends Handle<BlobRef> {
  getBytes(): number[] {
    return [...this.ref.bytes];
  }

  setBytes(bytes: number[]): this {
    this.ref.bytes = [...bytes];
    return this;
  }

  getDataAsString(): string {
    return String(ask('Utilities', 'textOfBytes', null, [this.ref.bytes]));
  }

  setDataFromString(text: string): this {
    this.ref.bytes = bytesOf(text);
    return this;
  }

  getContentType(): string | null {
    return this.ref.contentType;
  }

  setContentType(contentType: string | null): this {
    this.ref.contentType = contentType;
    return this;
  }

  getName(): string | null {
    return this.ref.name;
  }

  setName(name: string | null): this {
    this.ref.name = name;
    return this;
  }

  copyBlob(): Blob {
    return new Blob({ ...this.ref });
  }

  isGoogleType(): boolean {
    return false;
  }
}

export function makeBlob(
  content: string | number[],
  contentType: string | null = typeof content === 'string' ? 'text/plain' : null,
  name: string | null = null,
): Blob {
  return new Blob({ bytes: bytesOf(content), contentType, name });
}
