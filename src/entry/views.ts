import { listDue } from '../actions/listDue';
import type { Opening } from '../actions/openSidebar';
import type { ActionResult } from '../actions/writeOnce';
import type { Partner } from '../schema/partners';
import { PERMISSIONS } from '../schema/words';
import type { Logged, OpenView, PartnerCard, PartnerOption } from './api';

/** What actions answer, as the plain JSON the sidebar draws. */

export function makeOpenView(opening: Opening, remembered: string): OpenView {
  const { context, today, me, partners, due, banner, confirm } = opening;
  const colleagues = context.colleagues.map(({ name }) => name);
  return {
    today,
    me: me?.name ?? (colleagues.includes(remembered) ? remembered : ''),
    colleagues,
    kinds: context.kinds.map(({ kind }) => kind),
    permissions: PERMISSIONS,
    partners: partners.filter(({ id, partner }) => id !== '' && partner !== '').map(makeOption),
    selectedPartnerId: '',
    due,
    banner,
    confirm,
    sameDayCutoff: context.settings.same_day_cutoff,
  };
}

function makeOption({ id, partner, owner, stage }: Partner): PartnerOption {
  return { id, name: partner, owner, stage };
}

export function makeLogged({ message, partnerId, sheets, undoId }: ActionResult): Logged {
  const partner = sheets.partners.rows.find(({ id }) => id === partnerId);
  return {
    message,
    partner: makeCard(partner),
    due: listDue(sheets),
    undoId,
  };
}

export function makeCard(partner: Partner | undefined): PartnerCard {
  return {
    id: partner?.id ?? '',
    name: partner?.partner ?? '',
    stage: partner?.stage ?? '',
    due: partner?.due ?? '',
    nextStep: partner?.nextStep ?? '',
    reciprocity: partner?.reciprocity ?? '',
    lastContact: partner?.lastContact ?? '',
  };
}
