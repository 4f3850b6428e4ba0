import type { Sidebar as SidebarPanel } from '../store';
import { words } from '../words';
import { useDesk } from './DeskContext';
import { ScriptFrame } from './ScriptFrame';

/** Hidden rather than removed while another panel stands in its place: what was typed in it stays. */
export function Sidebar({ panel, hidden }: { panel: SidebarPanel; hidden: boolean }) {
  const desk = useDesk();
  return (
    <aside className="side-panel sidebar" aria-label={panel.title} hidden={hidden}>
      <div className="panel-head">
        <h2>{panel.title}</h2>
        <button type="button" className="icon-button" aria-label={words.close} onClick={desk.closeSidebar}>
          ×
        </button>
      </div>
      <ScriptFrame url={panel.url} title={panel.title} close={desk.closeSidebar} />
    </aside>
  );
}
