import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  isNotAllowed,
  isProtected,
  unlessFoundProtected,
  unlessProtected,
} from '../../src/google/notAllowed';

const PROTECTED = 'You are trying to edit a protected cell or object.';

/** Fails as Google does. */
function failing(message: string): () => void {
  return () => {
    throw new Error(message);
  };
}

describe('what Google does not allow', () => {
  it.each([
    ['You do not have permission to call MailApp.sendEmail', true, false],
    ['Authorization is required to perform that action.', true, false],
    [PROTECTED, false, true],
    ['Service error: Spreadsheets', false, false],
  ])('is told from other failures by its words: %s', (message, notAllowed, isOfProtection) => {
    expect(isNotAllowed(new Error(message))).toBe(notAllowed);
    expect(isProtected(new Error(message))).toBe(isOfProtection);
  });

  it('is known though what is thrown is no error but a text', () => {
    expect(isProtected(PROTECTED)).toBe(true);
    expect(isNotAllowed('PERMISSION_DENIED')).toBe(true);
  });
});

describe('writing where somebody may have protected the place', () => {
  it('does otherwise there', () => {
    const done: string[] = [];
    unlessProtected(failing(PROTECTED), () => done.push('otherwise'));
    expect(done).toEqual(['otherwise']);
  });

  it('fails as Google does for any other reason', () => {
    expect(() => unlessProtected(failing('Service error: Spreadsheets'), () => undefined)).toThrow(
      'Service error',
    );
  });
});

describe('where only what arrives tells of protection', () => {
  /** Google with one write under way: a flush lets it arrive, or says that it may not. */
  function aQueue() {
    const done: string[] = [];
    const waiting: string[] = [];
    const flush = () => {
      for (let write = waiting.shift(); write; write = waiting.shift()) {
        if (write.startsWith('protected')) throw new Error(PROTECTED);
        done.push(write);
      }
    };
    vi.stubGlobal('SpreadsheetApp', { flush });
    return { done, waiting, write: (what: string) => () => waiting.push(what) };
  }
  afterEach(() => vi.unstubAllGlobals());

  it('a write has arrived before anything else is done', () => {
    const { done, write } = aQueue();
    unlessFoundProtected(write('a column'), () => done.push('otherwise'));
    expect(done).toEqual(['a column']);
  });

  it('it is done otherwise where the write was refused', () => {
    const { done, waiting, write } = aQueue();
    unlessFoundProtected(write('protected column'), () => done.push('otherwise'));
    expect(done).toEqual(['otherwise']);
    expect(waiting).toEqual([]);
  });

  it('what waited before is not taken for it', () => {
    const { done, write, waiting } = aQueue();
    waiting.push('protected words of a person');
    expect(() => unlessFoundProtected(write('a column'), () => done.push('otherwise'))).toThrow(PROTECTED);
    expect(done).toEqual([]);
  });
});
