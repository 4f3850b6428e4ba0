import type { Fit, Found } from '../domain/find/findSomeone';
import { FIND_SENTENCES } from '../domain/find/words';
import type { FoundPartner, FoundPartners } from './api';

export function makeFound({ partners, askAgain, note }: Found): FoundPartners {
  return {
    partners: partners.map(makeFoundPartner),
    askAgain: askAgain.map(makeFoundPartner),
    note,
    doubt: FIND_SENTENCES.doubt,
  };
}

function makeFoundPartner({ partner, capacity, matches, unsaid }: Fit): FoundPartner {
  const { id, profession, organisation, phone, serves, goodReferral, stage, takingClients } = partner;
  return {
    id,
    name: partner.partner,
    profession,
    organisation,
    phone,
    serves,
    goodReferral,
    stage,
    takingClients,
    askedOn: partner.askedOn ?? '',
    capacity: capacity.sentence,
    askAgain: capacity.askAgain,
    matches,
    unsaid,
  };
}
