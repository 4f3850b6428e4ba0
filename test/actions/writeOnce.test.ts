import { describe, expect, it } from 'vitest';
import { planCells } from '../../src/actions/changeCells';
import { findRecords } from '../../src/actions/journal';
import { loadPartnerSheets } from '../../src/actions/loadBook';
import {
  addedRow,
  findPartner,
  hasRow,
  type Intention,
  linkTo,
  type Plan,
  writeOnce,
} from '../../src/actions/writeOnce';
import { touchpoints } from '../../src/schema/touchpoints';
import { aPromisedPractice } from '../promises/checkers';
import { LOG } from '../promises/scenarios';
import { aPartner, DANA, TODAY } from '../support/builders';
import { makeMemory } from './memory';

/** Set up, with Dana on the Partners tab; made anew for each test, since the test before may have spoilt it. */
function aPractice() {
  const practice = aPromisedPractice();
  const partnerId = 'request-dana-1';
  practice.allow({ setsUp: true }, () => {
    practice.ask('setUp', { practiceName: 'Example practice' });
    practice.ask('addPartner', { requestId: partnerId, name: 'Dana', owner: '' });
  });
  const card = { partnerId, field: 'benefitToUs', value: 'calm' } as const;
  const fill = (requestId: string) =>
    practice.allow({ changes: () => true }, () => practice.ask('fillCard', { requestId, ...card }));
  return { practice, partnerId, card, fill };
}

describe('an intention of a person', () => {
  it('is carried out once; repeated, it only answers, and can still be undone', () => {
    const { fill } = aPractice();
    expect(fill('request-card-1').undoId).toBe('request-card-1');
    expect(fill('request-card-1')).toMatchObject({ message: 'Saved already.', undoId: 'request-card-1' });
  });

  it('that changes nothing leaves nothing to undo', () => {
    const { fill } = aPractice();
    fill('request-card-1');
    expect(fill('request-card-2').undoId).toBe('');
  });

  it('whose row is there already adds no second one', () => {
    const { practice, partnerId } = aPractice();
    const touch = { partnerId, kind: 'Call', date: '2026-03-02', by: '', gotFromIt: '', notes: '' };
    const log = () =>
      practice.allow(LOG.license, () =>
        practice.ask('logTouchpoint', { requestId: 'request-touch-1', ...touch }),
      );
    log();
    expect(log().message).toBe('Logged already.');
    practice.check();
  });

  it('about a partner who is gone is refused', () => {
    const { practice, card } = aPractice();
    const gone = { requestId: 'request-card-3', ...card, partnerId: 'nobody-here' };
    expect(practice.refusal('fillCard', gone).sentence).toContain('no longer on the Partners tab');
  });
});

describe('what a person means to change', () => {
  /** Dana, whom it is about, and Ben; of neither is anything computed yet. */
  function aTab(isFree?: (patience: number) => boolean) {
    const partners = [aPartner({ id: 'dana' }), aPartner({ id: 'ben', partner: 'Ben' })];
    const { deeds, ports } = makeMemory(partners, isFree);
    const note = (said: Partial<Intention> = {}) =>
      writeOnce(ports, {
        requestId: 'request-1',
        whose: (sheets) => findPartner(sheets, 'dana'),
        plan(sheets) {
          const { changed, save } = planCells(ports, sheets.partners, 0, { notes: 'calm' });
          return { message: 'Noted.', added: [], changed, save: () => ({ ...sheets, partners: save() }) };
        },
        ...said,
      });
    return { deeds, ports, note };
  }

  it('is remembered, then written, then what follows from it; the answer shows it', () => {
    const { deeds, ports, note } = aTab();
    const { sheets, ...answer } = note();
    expect(answer).toEqual({ message: 'Noted.', partnerId: 'dana', undoId: 'request-1' });
    expect(sheets.partners.rows[0]).toMatchObject({ notes: 'calm', stage: 'Prospect' });
    expect(deeds).toEqual(['append data', 'type partners', 'compute partners', 'stamp']);
    const changed = [{ table: 'partners', id: 'dana', before: { notes: '' }, after: { notes: 'calm' } }];
    expect(findRecords(ports)).toEqual([
      {
        undoId: 'request-1',
        day: TODAY,
        record: { what: 'Noted.', by: '', added: [], changed, removed: [] },
      },
    ]);
  });

  it('is not written again when its request comes back', () => {
    const { deeds, note } = aTab();
    note();
    deeds.length = 0;
    expect(note()).toMatchObject({ message: 'Saved already.', partnerId: 'dana', undoId: 'request-1' });
    expect(deeds).toEqual([]);
  });

  it('and says already is only answered, in the request’s own words, with nothing to undo', () => {
    const { note } = aTab();
    note();
    expect(note({ requestId: 'request-2' })).toMatchObject({ message: 'Noted.', undoId: '' });
  });

  const row = { table: 'touchpoints', id: 'call' };
  it.each<[string, Partial<Plan>]>([
    ['a row added', { added: [row] }],
    ['cells changed', { changed: [{ ...row, before: {}, after: {} }] }],
    ['a row removed', { removed: [{ ...row, cells: {} }] }],
    ['one changed for one added', { added: [row], changed: [{ ...row, before: {}, after: {} }] }],
    ['one removed for one added', { added: [row], removed: [{ ...row, cells: {} }] }],
  ])('can be undone, %s', (_, what) => {
    const { ports, note } = aTab();
    note({ plan: (sheets) => ({ message: 'Done.', added: [], changed: [], ...what, save: () => sheets }) });
    expect(findRecords(ports)).toMatchObject([{ undoId: 'request-1', record: what }]);
  });

  it('computes the columns of that partner alone, or of all when it says so', () => {
    const stages = (said: Partial<Intention>) =>
      aTab()
        .note(said)
        .sheets.partners.rows.map(({ stage }) => stage);
    expect(stages({})).toEqual(['Prospect', '']);
    expect(stages({ scope: 'all' })).toEqual(['Prospect', 'Prospect']);
  });

  it('waits for the lock as long as a person does, and is nowhere without it', () => {
    const { deeds, note } = aTab((patience) => patience === 10_000);
    expect(note().message).toBe('Noted.');
    expect(deeds).toContain('type partners');
    const shut = aTab(() => false);
    expect(() => shut.note()).toThrow(expect.objectContaining({ code: 'busy' }));
    expect(shut.deeds).toEqual([]);
  });

  it('is answered, not written, while its row is there', () => {
    const { deeds, note } = aTab();
    expect(note({ isThere: () => true })).toMatchObject({
      message: 'Logged already.',
      partnerId: 'dana',
      undoId: 'request-1',
    });
    expect(deeds).toEqual([]);
    expect(note({ isThere: () => false }).message).toBe('Noted.');
  });

  it('is refused, and the field named, when the partner is gone; a row without an id is no partner', () => {
    const sheets = loadPartnerSheets(makeMemory([aPartner({ id: 'dana' }), aPartner()]).ports);
    expect(findPartner(sheets, 'dana').partner).toBe(DANA);
    for (const id of ['ben', ''])
      expect(() => findPartner(sheets, id)).toThrow(
        expect.objectContaining({ code: 'gone', field: 'partnerId' }),
      );
  });
});

describe('a row of a log', () => {
  it('says whose it is by name, by id, and by the spelling the id was found under', () => {
    const dana = aPartner({ id: 'dana', partner: 'Dana  Fielding' });
    expect(linkTo(dana)).toEqual({
      partner: 'Dana  Fielding',
      partnerId: 'dana',
      resolvedFrom: 'dana fielding',
    });
  });

  it('is there under its own id, whatever else is', () => {
    const rows = [{ id: 'a' }, { id: 'b' }];
    expect([hasRow({ rows }, 'b'), hasRow({ rows }, 'c'), hasRow({ rows: [] }, 'c')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is remembered by its tab and its id', () => {
    expect(addedRow(touchpoints, 'call')).toEqual({ table: 'touchpoints', id: 'call' });
  });
});
