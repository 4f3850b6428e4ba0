import type { DifferingCell, MergePreview } from '../../../src/entry/api';
import { ActNote } from '../../parts/actNote';
import { Button } from '../../parts/button';
import { pendingOn } from '../../parts/desk';
import { Dotted, Facts } from '../../parts/facts';
import { describedBy, Field, RadioField } from '../../parts/field';
import { Fold } from '../../parts/fold';
import { FailureNote } from '../../parts/notice';
import { Form } from '../../parts/smallForm';
import { findNames, type Look } from '../../state/merge';
import { MERGE_HEADING, MERGE_OTHER, MERGE_PLACE } from '../../verbs/merging';
import { commonWords, mergeWords as words } from '../../words';
import type { PartProps } from './partner';

/** Whether merging is worth showing before anything else: there may be another row, or one was just merged. */
export function isMergeFirst({ page, desk }: PartProps): boolean {
  const { act } = desk.doing;
  return page.view.twins.length > 0 || (act.is === 'done' && act.place === MERGE_PLACE);
}

/** Whom else this partner may be, and making one row of the two. */
export function Merge(props: PartProps) {
  const { page, desk, verbs } = props;
  const { look } = page.merge;
  const { twins } = page.view;
  return (
    <Fold
      title={words.title}
      fact={words.fact(twins.length)}
      open={look.is !== 'none' || isMergeFirst(props)}
    >
      {look.is === 'shown' ? (
        <Preview {...props} look={look} />
      ) : (
        <>
          <p>{words.why}</p>
          <Twins {...props} />
          <Other {...props} />
        </>
      )}
      {look.is === 'failed' && (
        <FailureNote
          failure={look.failure}
          retry={look.failure.is === 'refused' ? undefined : () => void verbs.lookAtMerge(look.two)}
        />
      )}
      <ActNote desk={desk} under={MERGE_PLACE} />
    </Fold>
  );
}

function Twins({ page, verbs }: PartProps) {
  const { twins } = page.view;
  const { partnerId } = page.opened;
  return (
    <ul class="twins">
      {twins.map(({ id, name, by }) => (
        <li key={id}>
          <Button
            label={words.lookAt(name)}
            pending={page.merge.look.is === 'pending' ? words.lookAt(name) : undefined}
            onPress={() => void verbs.lookAtMerge({ partnerId, otherId: id })}
          />
          <span class="quiet">{words.by[by]}</span>
        </li>
      ))}
    </ul>
  );
}

/** The row is chosen by its name; names are offered as one types. */
function Other({ page: { merge, opened }, partners, verbs }: PartProps) {
  const names = findNames(merge.text, partners, opened.partnerId);
  const noted = { id: MERGE_OTHER, hint: words.otherHint, problem: merge.problem || undefined };
  return (
    <Form class="small" onSave={() => void verbs.lookUpOther()}>
      <Field {...noted} label={words.other}>
        <input
          {...describedBy(noted)}
          type="text"
          autocomplete="off"
          list="merge-names"
          value={merge.text}
          onInput={(event) => verbs.typeOther(event.currentTarget.value)}
        />
      </Field>
      <datalist id="merge-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div class="actions">
        <Button
          label={words.look}
          submits
          pending={merge.look.is === 'pending' ? words.looking : undefined}
        />
      </div>
    </Form>
  );
}

interface PreviewProps extends PartProps {
  readonly look: Extract<Look, { is: 'shown' }>;
}

/** What would happen, before anything does. */
function Preview({ look: { view, prefer }, desk, verbs }: PreviewProps) {
  const { stays, goes, fills, differing, noted } = view;
  return (
    <Form class="small merge" onSave={() => void verbs.mergePartners()} onEscape={verbs.leaveMerge}>
      <h3 id={MERGE_HEADING} tabIndex={-1}>
        {words.heading(stays.name, goes.name)}
      </h3>
      <Button
        label={words.swap(goes.name, stays.name === goes.name)}
        look="text"
        onPress={() => void verbs.swapMerge()}
      />
      <Dotted
        lines={[describeMoves(view), view.joined ? words.joined(view.joined) : '', view.formulas].filter(
          Boolean,
        )}
      />
      {fills.length > 0 && <h4>{words.fills}</h4>}
      <Facts facts={fills.map(({ header, value }) => [header, value])} />
      {differing.length > 0 && (
        <div>
          <h4>{words.differs}</h4>
          <p class="hint">{words.differsHint}</p>
        </div>
      )}
      {differing.map((cell) => (
        <Differing key={cell.field} cell={cell} isOther={prefer.has(cell.field)} prefer={verbs.preferCell} />
      ))}
      {noted.length > 0 && <h4>{words.noted}</h4>}
      <Dotted lines={noted} />
      <div class="actions">
        <Button
          label={words.merge}
          submits
          pending={pendingOn(desk, MERGE_PLACE, words.merge, words.merging)}
        />
        <Button label={commonWords.cancel} look="text" onPress={verbs.leaveMerge} />
      </div>
    </Form>
  );
}

function describeMoves({ moves }: MergePreview): string {
  const { touchpoints, referrals, introductions, commitments } = words.moves;
  const moved = [
    moves.touchpoints && touchpoints(moves.touchpoints),
    moves.referrals && referrals(moves.referrals),
    moves.introductions && introductions(moves.introductions),
    moves.commitments && commitments(moves.commitments),
  ].filter(Boolean);
  return moved.length === 0 ? words.nothingMoves : words.moved(moved.join(', '));
}

interface DifferingProps {
  readonly cell: DifferingCell;
  readonly isOther: boolean;
  prefer(field: string, isOther: boolean): void;
}

function Differing({ cell: { field, header, stays, goes }, isOther, prefer }: DifferingProps) {
  return (
    <RadioField
      id={`merge-${field}`}
      label={header}
      value={isOther ? 'goes' : 'stays'}
      choices={[
        { value: 'stays', label: stays || words.blankCell },
        { value: 'goes', label: goes || words.blankCell },
      ]}
      onChoose={(value) => prefer(field, value === 'goes')}
    />
  );
}
