import { useState } from 'preact/hooks';
import type { MailPage, MailSummary } from '../../protocol/messages';
import { MAIL_SANDBOX } from '../../protocol/sandbox';
import { words } from '../words';
import { useDesk, useDeskState } from './DeskContext';
import { describeMoment } from './dates';
import { Facts } from './Facts';

function MailLine({ mail, chosen }: { mail: MailSummary; chosen: boolean }) {
  const desk = useDesk();
  return (
    <li>
      <button
        type="button"
        className="mail-line"
        aria-current={chosen}
        onClick={() => desk.openMail(mail.id)}
      >
        <span className="mail-to">{mail.to}</span>
        <span className="mail-date">{describeMoment(mail.date)}</span>
        <span className="mail-subject">{mail.subject}</span>
      </button>
    </li>
  );
}

function MailHead({ mail }: { mail: MailPage }) {
  const facts: [string, string][] = [
    [words.from, mail.from],
    [words.to, mail.to],
    [words.date, describeMoment(mail.date)],
    [words.delivery, mail.delivery],
    [words.file, mail.file],
  ];
  return (
    <header className="mail-head">
      <h2>{mail.subject}</h2>
      <Facts facts={facts} />
    </header>
  );
}

/** The HTML part in a frame without scripts, without our origin and without the network; or the text. */
function MailView({ mail }: { mail: MailPage }) {
  const [asText, setAsText] = useState(false);
  const html = asText ? null : mail.htmlUrl;
  return (
    <article className="mail">
      <MailHead mail={mail} />
      <div className="mail-tabs">
        <button type="button" className="tool" aria-pressed={!asText} onClick={() => setAsText(false)}>
          {words.asSent}
        </button>
        <button type="button" className="tool" aria-pressed={asText} onClick={() => setAsText(true)}>
          {words.plainText}
        </button>
      </div>
      {html === null ? (
        <pre className="mail-text">{mail.text || words.noHtml}</pre>
      ) : (
        <iframe className="mail-html" title={mail.subject} src={html} sandbox={MAIL_SANDBOX} />
      )}
    </article>
  );
}

export function OutboxPage() {
  const desk = useDesk();
  const { mails, mail, outboxFolder, sendsMail } = useDeskState();
  return (
    <section className="outbox" aria-label={words.outbox}>
      <div className="outbox-list">
        <div className="outbox-head">
          <button type="button" className="back" onClick={() => desk.showOutbox(false)}>
            ← {words.backToSheet}
          </button>
          <h2>{words.outbox}</h2>
          <p className="help">{words.outboxHelp(outboxFolder, sendsMail)}</p>
        </div>
        <ul>
          {mails.map((line) => (
            <MailLine key={line.id} mail={line} chosen={line.id === mail?.id} />
          ))}
        </ul>
      </div>
      {mail ? (
        <MailView key={mail.id} mail={mail} />
      ) : (
        <p className="empty">{mails.length === 0 ? words.noMails : words.chooseMail}</p>
      )}
    </section>
  );
}
