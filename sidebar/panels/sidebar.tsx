import { FailedPanel, Skeleton } from '../parts/notice';
import { panelId, Tabs, tabId } from '../parts/tabs';
import type { Page, State } from '../state/state';
import type { Verbs } from '../verbs/verbs';
import { dueWords, logWords, settingsWords } from '../words';
import { renderDue } from './due';
import { renderFirstRun } from './firstRun';
import { renderLog } from './log';
import { renderSettings } from './settings';

const panelTitles = { due: dueWords.title, log: logWords.title, settings: settingsWords.title };

/** The whole sidebar for a state. `focus` moves the keyboard to an element by its id. */
export function renderSidebar(state: State, verbs: Verbs, focus: (id: string) => void) {
  const { page, panel } = state;
  if (page.is === 'first-run') return <main>{renderFirstRun(page.firstRun, verbs)}</main>;
  const banner = page.is === 'ready' ? page.ready.view.banner : '';
  return (
    <>
      <header>
        <Tabs panel={panel} show={(next) => void verbs.show(next)} focus={focus} />
      </header>
      <main>
        <h1 class="unseen">{panelTitles[panel]}</h1>
        {banner && (
          <p class="banner" role="status">
            {banner}
          </p>
        )}
        <div id={panelId(panel)} role="tabpanel" aria-labelledby={tabId(panel)}>
          {panel === 'settings' ? renderSettings(state, verbs) : renderPage(page, panel, verbs)}
        </div>
      </main>
    </>
  );
}

function renderPage(page: Exclude<Page, { is: 'first-run' }>, panel: 'due' | 'log', verbs: Verbs) {
  if (page.is === 'loading') return <Skeleton />;
  if (page.is === 'failed') return <FailedPanel failure={page.failure} retry={() => void verbs.open()} />;
  return panel === 'due' ? renderDue(page.ready, verbs) : renderLog(page.ready, verbs);
}
