import { useEffect, useRef } from 'preact/hooks';
import { FRAME_SANDBOX } from '../../protocol/sandbox';
import type { FrameMessage, PageMessage } from '../scriptMessages';
import { useDesk } from './DeskContext';

export interface ScriptFrameProps {
  url: string;
  title: string;
  close: () => void;
  /** Only dialogs can be resized by their page. */
  resize?: (size: { width?: number; height?: number }) => void;
}

type Call = Extract<FrameMessage, { google: 'call' }>;

/** A page of the add-on in a sandbox without our origin: all it can do outside is what is listed here. */
export function ScriptFrame({ url, title, close, resize }: ScriptFrameProps) {
  const desk = useDesk();
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    const post = (message: PageMessage) => frame.current?.contentWindow?.postMessage(message, '*');

    async function call({ id, functionName, args }: Call): Promise<void> {
      try {
        post({ google: 'result', id, ok: true, value: await desk.call(functionName, args) });
      } catch (error) {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        post({ google: 'result', id, ok: false, name, message });
      }
    }

    function take(event: MessageEvent<FrameMessage>): void {
      if (event.source !== frame.current?.contentWindow) return;
      const message = event.data;
      if (message.google === 'call') void call(message);
      if (message.google === 'close' || (message.google === 'escape' && resize)) close();
      if (message.google === 'focusEditor') desk.focusSheet();
      if (message.google === 'resize') resize?.({ ...message });
    }

    window.addEventListener('message', take);
    return () => window.removeEventListener('message', take);
  }, [desk, close, resize]);

  return <iframe ref={frame} className="script-frame" title={title} src={url} sandbox={FRAME_SANDBOX} />;
}
