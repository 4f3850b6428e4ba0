import { describe, expect, it } from 'vitest';
import { StageChip } from '../../sidebar/parts/stageChip';
import { TINTS } from '../../src/schema/tints';
import { SHOWN_STAGES } from '../../src/schema/words';

/** The colours of a stage in the Stage column. */
const inSheet = (stage: string) =>
  TINTS.find(
    ({ table, column, when }) =>
      table === 'partners' && column === 'stage' && 'word' in when && when.word === stage,
  )?.look;

describe('a stage', () => {
  it.each(SHOWN_STAGES)('%s has the same colours in the sidebar as in the sheet', (stage) => {
    const look = inSheet(stage);
    expect(look).toBeDefined();
    expect(StageChip({ stage }).props.style).toEqual({ color: look?.text, background: look?.tint });
  });

  it('that is none looks plain', () => {
    expect(StageChip({ stage: '', none: 'none yet' }).props).toMatchObject({
      class: 'chip plain',
      children: 'none yet',
    });
  });
});
