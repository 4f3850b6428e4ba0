import type { ComponentChildren } from 'preact';
import { ActNote } from '../../parts/actNote';
import { Button } from '../../parts/button';
import { pendingOn } from '../../parts/desk';
import { AreaField, SelectField, sameWords, TextField } from '../../parts/field';
import { Form } from '../../parts/smallForm';
import { placeOfSheet, type RoundSheet } from '../../state/circlePage';
import { circleWords, commonWords } from '../../words';
import type { CircleProps } from './circle';

type SheetOf<I extends RoundSheet['is']> = CircleProps & {
  readonly sheet: Extract<RoundSheet, { readonly is: I }>;
};

/** The fields of a sheet by name: their value, their problem and what typing does. */
function fieldOf({
  sheet,
  verbs,
}: Pick<SheetOf<'commitment' | 'review' | 'introduction'>, 'sheet' | 'verbs'>) {
  const values: Readonly<Record<string, string>> = { ...sheet.fields };
  return (name: string, label: string) => ({
    id: `sheet-${name}`,
    label,
    value: values[name] ?? '',
    problem: sheet.problems[name],
    onText: (value: string) => verbs.fillSheet(name, value),
  });
}

interface FrameProps extends SheetOf<'commitment' | 'review' | 'introduction'> {
  readonly title: string;
  readonly save: string;
  readonly children: ComponentChildren;
}

function Frame({ sheet, desk, verbs, title, save, children }: FrameProps) {
  const place = placeOfSheet(sheet);
  const { act } = desk.doing;
  const isBelow =
    Object.keys(sheet.problems).length > 0 && act.is === 'failed' && act.failure.is === 'refused';
  return (
    <Form class="small" label={title} onSave={() => void verbs.saveSheet()} onEscape={verbs.closeSheet}>
      <h3>{title}</h3>
      {children}
      {!isBelow && <ActNote desk={desk} under={place} only="failed" />}
      <div class="actions">
        <Button label={save} look="primary" submits pending={pendingOn(desk, place, save)} />
        <Button label={commonWords.cancel} look="text" onPress={verbs.closeSheet} />
      </div>
    </Form>
  );
}

/** What both agree: counts, an end, and what each hopes for (2.5–2.7). */
export function CommitmentForm(props: SheetOf<'commitment'>) {
  const words = circleWords.commitment;
  const field = fieldOf(props);
  return (
    <Frame {...props} title={words.title(props.sheet.partner)} save={words.save}>
      <TextField {...field('agreedOn', words.agreedOn)} type="date" />
      <div class="pair">
        <TextField {...field('weDo', words.weDo)} />
        <TextField {...field('theyDo', words.theyDo)} />
      </div>
      <p class="hint">{words.doHint}</p>
      <TextField {...field('from', words.from)} type="date" />
      <TextField {...field('until', words.until)} type="date" />
      <AreaField {...field('ourGoal', words.ourGoal)} optional />
      <AreaField {...field('theirGoal', words.theirGoal)} optional />
    </Frame>
  );
}

/** Looking back together (2.17). */
export function ReviewForm(props: SheetOf<'review'>) {
  const words = circleWords.commitment;
  const field = fieldOf(props);
  return (
    <Frame {...props} title={words.review} save={words.saveReview}>
      <AreaField {...field('wentWell', words.wentWell)} />
      <AreaField {...field('toChange', words.toChange)} hint={words.reviewHint} />
    </Frame>
  );
}

/** Somebody for a list: never a client, and the field says so. */
export function IntroductionForm(props: SheetOf<'introduction'>) {
  const words = circleWords.introductions;
  const field = fieldOf(props);
  const select = (name: string, label: string) => {
    const { onText, ...shared } = field(name, label);
    return { ...shared, onChoose: onText };
  };
  return (
    <Frame {...props} title={words.add} save={words.save}>
      <TextField {...field('contact', words.contact)} hint={words.contactHint} maxLength={200} />
      <SelectField
        {...select('verdict', words.verdict)}
        blank={words.notSaid}
        choices={sameWords(props.page.view.words.verdicts)}
      />
      <SelectField
        {...select('owner', words.owner)}
        blank={words.notSaid}
        choices={sameWords(props.ready.view.colleagues)}
      />
      <TextField {...field('byWhen', words.byWhen)} type="date" optional />
      <AreaField {...field('notes', words.fields.notes)} hint={words.notes.notes} optional />
    </Frame>
  );
}
