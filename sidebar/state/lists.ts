import type { DueItem, OpenView, PartnerCard } from '../../src/entry/api';

/** The lists after something changed a partner: their stage and the Due list are new. */
export function replacePartner(
  view: OpenView,
  { id, stage }: PartnerCard,
  due: readonly DueItem[],
): OpenView {
  const partners = view.partners.map((partner) => (partner.id === id ? { ...partner, stage } : partner));
  return { ...view, partners, due };
}
