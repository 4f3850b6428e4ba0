import { FailedPanel, Skeleton } from '../parts/notice';
import { panelId, Tabs, tabId } from '../parts/tabs';
import type { Page, State } from '../state/state';
import type { Verbs } from '../verbs/verbs';
import { circleWords, dueWords, findWords, logWords, settingsWords } from '../words';
import { renderCircle } from './circle/circle';
import { renderDue } from './due';
import { renderFind } from './find/find';
import { renderFirstRun } from './firstRun';
import { renderLog } from './log';
import { renderPartner } from './partner/partner';
import { renderSettings } from './settings';

const panelTitles = {
  due: dueWords.title,
  log: logWords.title,
  find: findWords.title,
  circle: circleWords.title,
  settings: settingsWords.title,
};

/** The whole sidebar for a state. `focus` moves the keyboard to an element by its id. */
export function renderSidebar(state: State, verbs: Verbs, focus: (id: string) => void) {
  const { page, panel, partner } = state;
  if (page.is === 'first-run') return <main>{renderFirstRun(page.firstRun, verbs)}</main>;
  const banner = page.is === 'ready' ? page.ready.view.banner : '';
  return (
    <>
      <header>
        <Tabs panel={panel} show={(next) => void verbs.show(next)} focus={focus} />
      </header>
      <main>
        {partner.is === 'closed' && <h1 class="unseen">{panelTitles[panel]}</h1>}
        {banner && (
          <p class="banner" role="status">
            {banner}
          </p>
        )}
        <div id={panelId(panel)} role="tabpanel" aria-labelledby={tabId(panel)}>
          {renderPanel(state, page, verbs)}
        </div>
      </main>
    </>
  );
}

/** A partner's page stands in place of the panel it was opened from. */
function renderPanel(state: State, page: Exclude<Page, { is: 'first-run' }>, verbs: Verbs) {
  const { panel, partner } = state;
  if (partner.is !== 'closed') return renderPartner(partner, state, verbs);
  if (panel === 'settings') return renderSettings(state, verbs);
  if (page.is === 'loading') return <Skeleton />;
  if (page.is === 'failed') return <FailedPanel failure={page.failure} retry={() => void verbs.open()} />;
  if (panel === 'due') return renderDue(page.ready, verbs);
  if (panel === 'log') return renderLog(page.ready, verbs);
  return panel === 'find' ? renderFind(page.ready, verbs) : renderCircle(state.circle, page.ready, verbs);
}
