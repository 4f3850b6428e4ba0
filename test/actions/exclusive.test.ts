import { describe, expect, it, vi } from 'vitest';
import { exclusively } from '../../src/actions/exclusive';
import type { Ports } from '../../src/actions/ports';

function aDocument(isFree: boolean, schema = 1) {
  const acquire = vi.fn((_: number) => isFree);
  const workbook = { isSetUp: () => true, context: () => ({ schema }) };
  return { acquire, ports: { lock: { acquire }, workbook } as object as Ports };
}

describe('while nobody else of us writes', () => {
  it('an action runs; a person waits ten seconds, a run thirty', () => {
    const { acquire, ports } = aDocument(true);
    expect(exclusively(ports, 'person', () => 'done')).toBe('done');
    expect(exclusively(ports, 'run', () => 'done')).toBe('done');
    expect(acquire.mock.calls).toEqual([[10_000], [30_000]]);
  });

  it('nothing is done without the lock, nor where a newer Mutual wrote', () => {
    const act = vi.fn();
    const locked = () => exclusively(aDocument(false).ports, 'person', act);
    expect(locked).toThrow('Somebody else is saving');
    expect(locked).toThrow(expect.objectContaining({ code: 'busy' }));
    expect(() => exclusively(aDocument(true, 9_999).ports, 'person', act)).toThrow('newer');
    expect(act).not.toHaveBeenCalled();
  });
});
