import { words } from '../words';
import { useDesk, useDeskState } from './DeskContext';

export function Toasts() {
  const desk = useDesk();
  const { toasts } = useDeskState();
  return (
    <div className="toasts">
      {toasts.map(({ id, title, message, alert }) => (
        <div key={id} className={alert ? 'toast bad' : 'toast'} role={alert ? 'alert' : 'status'}>
          <div className="toast-words">
            {title && <strong>{title}</strong>}
            <span>{message}</span>
          </div>
          <button
            type="button"
            className="icon-button"
            aria-label={words.dismiss}
            onClick={() => desk.dismissToast(id)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
