import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words';
import { useDesk, useDeskState } from './DeskContext';
import { ScriptFrame } from './ScriptFrame';

/** A dialog of the add-on. The browser's own dialog keeps the focus inside a modal one. */
export function DialogWindow() {
  const desk = useDesk();
  const { dialog } = useDeskState();
  const element = useRef<HTMLDialogElement>(null);
  const modal = dialog?.modal ?? false;
  const url = dialog?.url;

  useEffect(() => {
    if (!url) return;
    if (modal) element.current?.showModal();
    else element.current?.show();
  }, [url, modal]);

  if (!dialog) return null;
  return (
    <dialog
      ref={element}
      key={dialog.url}
      className="dialog"
      aria-label={dialog.title}
      onCancel={desk.closeDialog}
      onClose={desk.closeDialog}
    >
      <div className="panel-head">
        <h2>{dialog.title}</h2>
        <button type="button" className="icon-button" aria-label={words.close} onClick={desk.closeDialog}>
          ×
        </button>
      </div>
      <div className="dialog-body" style={{ width: `${dialog.width}px`, height: `${dialog.height}px` }}>
        <ScriptFrame
          url={dialog.url}
          title={dialog.title}
          close={desk.closeDialog}
          resize={desk.resizeDialog}
        />
      </div>
    </dialog>
  );
}
