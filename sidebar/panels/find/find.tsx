import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { FailureNote } from '../../parts/notice';
import { Form } from '../../parts/smallForm';
import type { Search } from '../../state/find';
import type { Ready } from '../../state/state';
import type { Verbs } from '../../verbs/verbs';
import { findWords as words } from '../../words';
import { Found } from './found';
import { Names } from './names';

/** Whom a client could be sent to (4.14). */
export function renderFind(ready: Ready, verbs: Verbs) {
  const { answer } = ready.find;
  return (
    <div class="find">
      <SearchForm ready={ready} verbs={verbs} />
      {answer.is === 'failed' && <FailureNote failure={answer.failure} retry={() => void verbs.search()} />}
      {answer.is === 'found' && <Found found={answer.found} doubted={ready.find.doubted} verbs={verbs} />}
      <Names ready={ready} verbs={verbs} />
    </div>
  );
}

export interface FindProps {
  readonly ready: Ready;
  readonly verbs: Verbs;
}

function SearchForm({ ready: { find }, verbs }: FindProps) {
  const { search, answer, problem } = find;
  const field = (name: keyof Search) => ({
    id: `find-${name}`,
    label: words[name],
    hint: words[`${name}Hint`],
    value: search[name],
    maxLength: 200,
    onText: (text: string) => verbs.fillSearch({ [name]: text }),
  });
  return (
    <Form class="search" onSave={() => void verbs.search()}>
      <TextField {...field('need')} problem={problem || undefined} />
      <div class="pair">
        <TextField {...field('age')} />
        <TextField {...field('area')} />
      </div>
      <div class="actions">
        <Button
          label={words.search}
          look="primary"
          submits
          pending={answer.is === 'pending' ? words.searching : undefined}
        />
        {answer.is === 'found' && <Button label={words.clear} look="text" onPress={verbs.clearSearch} />}
        <span class="hint">{words.why}</span>
      </div>
    </Form>
  );
}
