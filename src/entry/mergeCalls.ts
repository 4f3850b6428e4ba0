import { type MergePreview as Merging, mergePartners, previewMerge } from '../actions/mergePartners';
import { MERGE_SENTENCES } from '../domain/merge/words';
import { partners } from '../schema/partners';
import type { MergeCalls, MergePreview } from './api';
import type { CallsOf } from './call';
import { makePartnerChanged } from './partnerView';

const MOST_FIELDS = 60;

/** The calls that make one partner of two rows. */
export const mergeCalls: CallsOf<MergeCalls> = {
  previewMerge: (ports, read) =>
    makeMergePreview(previewMerge(ports, read.id('partnerId'), read.id('otherId'))),
  mergePartners: (ports, read) =>
    makePartnerChanged(
      mergePartners(ports, read.id('requestId'), {
        staysId: read.id('partnerId'),
        goesId: read.id('otherId'),
        prefer: new Map(
          read
            .list('prefer', MOST_FIELDS)
            .map((cell) => [
              cell.oneOf('field', Object.keys(partners.columns), 'Choose which cell stands.'),
              'goes',
            ]),
        ),
        seen: read.text('seen', 200),
      }),
    ),
};

function makeMergePreview({
  stays,
  goes,
  fills,
  differing,
  noted,
  moves,
  joined,
  seen,
}: Merging): MergePreview {
  const [first, second] = [stays.partner, goes.partner];
  return {
    stays: { id: stays.id, name: first },
    goes: { id: goes.id, name: second },
    fills: fills.map(({ header, goes: value }) => ({ header, value })),
    differing: differing.map(({ key, header, ...cells }) => ({ field: key, header, ...cells })),
    ...{ noted, moves, joined, seen },
    formulas: first === second ? '' : MERGE_SENTENCES.formulas(second),
  };
}
