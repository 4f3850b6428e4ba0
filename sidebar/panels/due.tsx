import type { DueItem } from '../../src/entry/api';
import { ActNote } from '../parts/actNote';
import { Button } from '../parts/button';
import type { Desk } from '../parts/desk';
import { RadioField } from '../parts/field';
import { FailureNote } from '../parts/notice';
import { GROUPS, keyOf, selectDue } from '../state/dueList';
import type { Ready } from '../state/state';
import type { Verbs } from '../verbs/verbs';
import { dueWords } from '../words';
import { DueLine } from './dueLine';

export function renderDue(ready: Ready, verbs: Verbs) {
  const { view, due } = ready;
  const items = selectDue(view.due, due.whose, view.me);
  const desk = { doing: due.doing, verbs: verbs.onDue, today: view.today };
  return (
    <div class="due">
      <DueHead ready={ready} verbs={verbs} />
      {due.refreshing.is === 'failed' && (
        <FailureNote failure={due.refreshing.failure} retry={() => void verbs.refresh()} />
      )}
      <ActNote desk={desk} under="" only="done" />
      {items.length === 0 && <Empty ready={ready} verbs={verbs} />}
      {GROUPS.map((group) => (
        <Group
          key={group}
          title={dueWords.groups[group]}
          items={items.filter((item) => item.group === group)}
          ready={ready}
          verbs={verbs}
          desk={desk}
        />
      ))}
    </div>
  );
}

interface DueProps {
  readonly ready: Ready;
  readonly verbs: Verbs;
}

function DueHead({ ready: { view, due }, verbs }: DueProps) {
  const count = (whose: 'mine' | 'everyone') => selectDue(view.due, whose, view.me).length;
  const choices = [
    { value: 'mine', label: `${dueWords.mine} (${count('mine')})` },
    { value: 'everyone', label: `${dueWords.everyone} (${count('everyone')})` },
  ];
  return (
    <div class="head">
      {view.me ? (
        <RadioField
          id="due-whose"
          label={dueWords.whose}
          look="segments"
          value={due.whose}
          choices={choices}
          onChoose={(value) => verbs.showWhose(value === 'mine' ? 'mine' : 'everyone')}
        />
      ) : (
        <Button label={dueWords.sayWhoYouAre} look="text" onPress={() => void verbs.show('settings')} />
      )}
      <Button
        label={dueWords.refresh}
        look="text"
        pending={due.refreshing.is === 'pending' ? dueWords.refreshing : undefined}
        onPress={() => void verbs.refresh()}
      />
    </div>
  );
}

function Empty({ ready: { view, due }, verbs }: DueProps) {
  if (view.partners.length === 0) return <Calm title={dueWords.noPartnersTitle} text={dueWords.noPartners} />;
  if (due.whose === 'everyone') return <Calm title={dueWords.emptyTitle} text={dueWords.emptyEveryone} />;
  return (
    <>
      <Calm title={dueWords.emptyTitle} text={dueWords.emptyMine} />
      {view.due.length > 0 && (
        <div class="middle">
          <Button label={dueWords.showEveryone} look="text" onPress={() => verbs.showWhose('everyone')} />
        </div>
      )}
    </>
  );
}

function Calm({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div class="middle">
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}

interface GroupProps extends DueProps {
  readonly desk: Desk;
  readonly title: string;
  readonly items: readonly DueItem[];
}

function Group({ title, items, ready, verbs, desk }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <section class={items[0]?.group}>
      <h2 class="group">
        {title} <span class="quiet">{items.length}</span>
      </h2>
      <ul>
        {items.map((item) => (
          <DueLine key={keyOf(item)} item={item} ready={ready} verbs={verbs} desk={desk} />
        ))}
      </ul>
    </section>
  );
}
