import { findStageLook } from '../../src/schema/looks';

/** A stage in the colours it has in the sheet; what stands for none looks plain. */
export function StageChip({ stage, none = '' }: { readonly stage: string; readonly none?: string }) {
  const look = findStageLook(stage);
  if (!look) return <span class="chip plain">{stage || none}</span>;
  return (
    <span class="chip" style={{ color: look.text, background: look.tint }}>
      {stage}
    </span>
  );
}
