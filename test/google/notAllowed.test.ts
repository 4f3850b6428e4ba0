import { describe, expect, it } from 'vitest';
import { isNotAllowed, isProtected, unlessProtected } from '../../src/google/notAllowed';

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

  it('fails there when nothing else may be done', () => {
    expect(() => unlessProtected(failing(PROTECTED))).toThrow(PROTECTED);
  });

  it('fails as Google does for any other reason', () => {
    expect(() => unlessProtected(failing('Service error: Spreadsheets'), () => undefined)).toThrow(
      'Service error',
    );
  });
});
