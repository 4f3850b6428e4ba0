import type { Day } from '../../src/day/day';
import { addDays, daysBetween, weekdayOf } from '../../src/day/day';
import type { PartnerAnswer } from '../../src/domain/answers';
import { type DueLine, planDue } from '../../src/domain/dueList';
import { KIND } from '../../src/schema/kinds';
import type { Partner } from '../../src/schema/partners';
import { findRoom } from './simulatedActs';
import { isAtWork } from './simulatedCalendar';
import { markOf } from './simulatedFollowUps';
import type { Character, Colleague } from './simulatedPeople';
import { workOnRounds } from './simulatedRounds';
import { type Known, knownTo, type Life, makeScene, type Scene } from './simulatedScene';

/** What one colleague does on a working day. */
export function actsOf(life: Life, colleague: Colleague, today: Day): void {
  if (!isAtWork(life.calendar, colleague.name, today)) return;
  const scene = makeScene(life, colleague, today);
  answerWhatIsDue(scene);
  for (const known of knownTo(scene).filter(({ character }) => !character.isForgotten)) {
    growWith(scene, known);
    exchangeReferrals(scene, known);
    talkAboutGiveAndTake(scene, known);
  }
  reachOut(scene);
  hearWhetherPleased(scene);
  workOnRounds(scene);
}

/** Some of what stands on the Due list, as far as the morning allows. */
function answerWhatIsDue(scene: Scene): void {
  const { book, today, colleague } = scene;
  const mine = planDue(book.partners, book.referrals, today).filter(
    ({ owner, group, dueOn }) => (owner || 'Ana') === colleague.name && group !== 'week' && dueOn <= today,
  );
  for (const line of mine) {
    if (line.about === 'referral') followUp(scene, line);
    else touch(scene, line);
  }
}

function followUp(scene: Scene, { referralId }: DueLine): void {
  const { book, answers, today, colleague } = scene;
  if (!scene.happens(colleague.diligence, 'follow up', referralId)) return;
  const step = answers.referrals[book.referrals.findIndex(({ id }) => id === referralId)]?.step;
  if (scene.happens(0.04, 'put off', referralId)) {
    scene.ask('snoozeReferral', { requestId: scene.request(), referralId, until: addDays(today, 7) });
    return;
  }
  const marked = step && markOf(step, scene, referralId);
  if (!marked) return;
  scene.ask('markStep', { requestId: scene.request(), referralId, ...marked, date: today });
}

/** Most touches due are done within two weeks; a few are put off, skipped, or never done. */
function touch(scene: Scene, { partnerId, partner, suggestedKind }: DueLine): void {
  const { today, colleague } = scene;
  if (!scene.happens(colleague.diligence / 4, 'touch', partner)) return;
  if (scene.happens(0.08, 'snooze', partner))
    scene.ask('snooze', { requestId: scene.request(), partnerId, until: addDays(today, 14) });
  else if (scene.happens(0.06, 'skip', partner))
    scene.ask('skip', { requestId: scene.request(), partnerId, reason: `private note ${today}` });
  else logTouch(scene, { id: partnerId, name: partner }, suggestedKind || 'Call');
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** In the sidebar, by the drop-down on Partners, or as a bare row on a phone the day after. */
function logTouch(scene: Scene, { id, name }: Named, kind: string): void {
  const { practice, today, colleague } = scene;
  const way = scene.pick(['sidebar', 'sidebar', 'drop-down', 'phone'], 'way', name, kind);
  if (way === 'sidebar')
    scene.ask('logTouchpoint', {
      requestId: scene.request(),
      partnerId: id,
      kind,
      date: today,
      by: colleague.name,
      gotFromIt: '',
      notes: `private note ${today} ${name}`,
    });
  else if (way === 'drop-down')
    practice.type('Partners', practice.row('Partners', 'Partner', name), 'Log today', kind, colleague.email);
  else typeBareRow(scene, name, kind);
}

/** The day, who and what: four cells, and nothing else. */
function typeBareRow({ practice, today, colleague }: Scene, name: string, kind: string): void {
  practice.host.edit(colleague.email, {
    sheetId: practice.sheet('Touchpoints').id,
    row: findRoom(practice, 'Touchpoints', colleague.email),
    column: practice.column('Touchpoints', 'Date'),
    values: [[addDays(today, -1), name, kind]],
  });
}

const CARDS = ['serves', 'goodReferral', 'benefitToThem', 'benefitToUs', 'comfort', 'howWeReferOn'] as const;

/** Whoever was written to may answer; whom we talk to we get to know, a card at a time. */
function growWith(scene: Scene, { partner, answer, character }: Known): void {
  const { today } = scene;
  const named = { id: partner.id, name: partner.partner };
  const { evidence, stage } = answer;
  if (stage === 'Paused' || stage === 'Not a fit') return;
  if (evidence === 'Reached out') awaitAnswer(scene, named, answer, character);
  if (evidence === 'Reached out' || evidence === 'Prospect') return;
  if (scene.happens(0.008, 'by the way', named.name))
    logTouch(scene, named, scene.pick(['Message', 'Call', 'Coffee or meal'], 'kind', named.name));
  const blank = CARDS.find((card) => partner[card] === '' || partner[card] === undefined);
  if (!blank || !scene.happens(0.08, 'card', named.name)) return;
  const value = blank === 'howWeReferOn' ? today : blank === 'comfort' ? 'yes' : 'as they told us';
  scene.ask('fillCard', { requestId: scene.request(), partnerId: named.id, field: blank, value });
}

function awaitAnswer(scene: Scene, named: Named, answer: PartnerAnswer, { warmth }: Character): void {
  const silence = answer.lastContact ? daysBetween(answer.lastContact, scene.today) : 0;
  if (scene.happens(warmth, 'answer', named.name))
    logTouch(scene, named, scene.pick(['Call', 'Coffee or meal', 'Meeting'], 'first talk', named.name));
  else if (silence > 60 && scene.happens(0.1, 'let go', named.name))
    scene.ask('setStatus', { requestId: scene.request(), partnerId: named.id, status: 'Not a fit' });
}

/** On Mondays, now and then: three plain lines to whoever waits longest. */
function reachOut(scene: Scene): void {
  const { book, answers, today } = scene;
  const reachedOut = answers.partners.filter(({ stage }) => stage === 'Reached out').length;
  if (weekdayOf(today) !== 1 || reachedOut >= book.settings.open_outreach_limit) return;
  const next = knownTo(scene).find(
    ({ answer, partner }) => answer.stage === 'Prospect' && (partner.serves || partner.knownSince),
  );
  if (!next || !scene.happens(0.6, 'reach out')) return;
  logTouch(scene, { id: next.partner.id, name: next.partner.partner }, 'Message');
}

/** Clients come and go both ways once there is rapport. */
function exchangeReferrals(scene: Scene, { partner, answer, character }: Known): void {
  const { stage } = answer;
  if (['Prospect', 'Reached out', 'Paused', 'Not a fit'].includes(stage)) return;
  const trust = stage === 'Trusted' || stage === 'Lasting' ? 2 : 1;
  if (scene.happens(character.generosity * trust, 'receive', partner.partner))
    refer(scene, partner, 'Received');
  const need = character.generosity === 0 ? 0.02 : 0.004;
  if (scene.happens(need * trust, 'give', partner.partner)) refer(scene, partner, 'Given');
}

function refer(scene: Scene, { id, partner }: Partner, direction: 'Given' | 'Received'): void {
  const { colleague, today } = scene;
  scene.ask('logReferral', {
    requestId: scene.request(),
    partnerId: id,
    direction,
    date: today,
    arrivedAt: direction === 'Given' ? '' : scene.pick(['09:20', '14:45', '17:40'], 'arrives', partner),
    clientCode: `Q${scene.book.referrals.length}Z`,
    handledBy: scene.pick([colleague.name, colleague.name, ''], 'handled', partner),
    permission: scene.pick(
      ['General progress', 'General progress', 'Contact made', ''],
      'permission',
      partner,
    ),
    confidence: direction === 'Given' ? 'high' : '',
  });
}

/** The suggestion is taken up, or noted as offered, within a fortnight or so. */
function talkAboutGiveAndTake(scene: Scene, { partner, answer }: Known): void {
  if (!answer.suggestGiveAndTake || !scene.happens(0.12, 'give and take', partner.partner)) return;
  if (scene.happens(0.5, 'only offered', partner.partner))
    scene.ask('nudged', { requestId: scene.request(), partnerId: partner.id });
  else logTouch(scene, { id: partner.id, name: partner.partner }, KIND.giveAndTake);
}

/** Some weeks after a client began somebody hears whether they are pleased. */
function hearWhetherPleased(scene: Scene): void {
  const { book, today, colleague } = scene;
  for (const { id, outcome, outcomeOn, pleased, handledBy } of book.referrals) {
    const isMine = (handledBy || 'Ana') === colleague.name;
    const hasBegun = outcome === 'Started' && outcomeOn !== undefined && daysBetween(outcomeOn, today) > 14;
    if (!isMine || !hasBegun || pleased !== '' || !scene.happens(0.05, 'pleased', id)) continue;
    const value = scene.pick(['yes', 'yes', 'yes', 'unknown'], 'how pleased', id);
    scene.ask('markStep', {
      requestId: scene.request(),
      referralId: id,
      mark: 'pleased',
      value,
      date: today,
    });
  }
}
