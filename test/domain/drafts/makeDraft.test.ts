import { describe, expect, it } from 'vitest';
import { day } from '../../../src/day/day';
import { COPY_DRAFT_IDS, DRAFT_IDS, OPEN_DRAFT_IDS } from '../../../src/domain/drafts/draft';
import { makeDraft } from '../../../src/domain/drafts/makeDraft';
import type { Templates } from '../../../src/domain/drafts/templates';
import { OUTCOMES, PERMISSIONS } from '../../../src/schema/words';
import { aPartner } from '../../support/builders';
import { copyFacts, openFacts } from './support';

const thanksSaying = (body: string, subject = ''): Templates => new Map([['thank-you', { subject, body }]]);
const say = (body: string, facts = openFacts()) => makeDraft('thank-you', facts, thanksSaying(body));

describe('a placeholder', () => {
  it.each([
    ['{first name}', 'Dana'],
    ['{First  Name}', 'Dana'],
    ['{ first name }', 'Dana'],
    ['{my name} of {practice}', 'Ana of Willow Lane Practice'],
    ['{their practice}', 'Harbour House'],
    ['{what they serve}', 'Teenagers and their parents'],
    ['{their good referral}', 'families at the start of a separation'],
    ['{our services}', 'couples, individual therapy, supervision'],
    ['{contact}', 'Lee Marsh'],
    ['{we did} of {we agreed}, {they did} of {they agreed}', '2 of 2, 1 of 2'],
  ])('%s becomes %s', (typed, filled) => {
    expect(say(typed)).toMatchObject({ body: filled, problems: [] });
  });

  it('that is unknown stays visible, and the nearest is proposed', () => {
    const { body, problems } = say('Hello {frist name}');
    expect(body).toBe('Hello {frist name}');
    expect(problems).toEqual(['{frist name} is no placeholder of this draft. Did you mean {first name}?']);
  });

  it.each(['{client code}', '{notes}', '{outcome}', '{constructor}', '{__proto__}', '{toString}'])(
    '%s is none of a draft that opens by link',
    (typed) => {
      const { body, problems } = say(typed);
      expect(body).toBe(typed);
      expect(problems).toHaveLength(1);
    },
  );

  it('that is empty stays visible and says where it comes from', () => {
    const { body, problems } = say('At {their practice}', openFacts({ partner: aPartner() }));
    expect(body).toBe('At {their practice}');
    expect(problems).toEqual(['{their practice}: fill in Organisation, or reword the sentence.']);
  });

  it('that stands there twice is told once', () => {
    expect(say('{x} and {x}').problems).toHaveLength(1);
  });

  it('in what a cell holds is not read again', () => {
    const partner = aPartner({ partner: 'Dana', organisation: '{my name}' });
    expect(say('{their practice}', openFacts({ partner }))).toMatchObject({
      body: '{my name}',
      problems: [],
    });
  });

  it('that counts nothing yet says so instead of 0', () => {
    const round = { until: '', weDid: undefined, weDo: 0, theyDid: undefined, theyDo: undefined };
    expect(say('{we did} of {we agreed}', openFacts({ round })).body).toBe('{we did} of 0');
  });
});

describe('however little is known', () => {
  const nobody = {
    sender: { name: '', practice: '', services: '' },
    partner: aPartner({ partner: '' }),
  };

  it.each(DRAFT_IDS)('%s never says undefined, and each gap is told', (id) => {
    const facts = { ...copyFacts(), ...nobody, introduction: undefined, round: undefined };
    const direction = COPY_DRAFT_IDS.indexOf(id as never) < 3 ? ('Given' as const) : ('Received' as const);
    const { subject, body, problems } = makeDraft(id, {
      ...facts,
      referral: { ...facts.referral, direction },
    });
    expect(`${subject}\n${body}`).not.toMatch(/undefined|null|NaN|\[object/);
    const gaps = new Set(`${subject}\n${body}`.match(/\{[^}]+\}/g));
    expect(problems.length).toBeGreaterThanOrEqual(Math.max(1, gaps.size));
  });
});

describe('the practice’s own words', () => {
  it('stand instead of ours', () => {
    expect(
      makeDraft('thank-you', openFacts(), thanksSaying('Cheers, {first name}!', 'Cheers')),
    ).toMatchObject({ subject: 'Cheers', body: 'Cheers, Dana!' });
  });

  it('may leave our subject as it is', () => {
    expect(say('Cheers').subject).toBe('Thank you');
  });

  it('may leave our text as it is', () => {
    const draft = makeDraft('thank-you', openFacts(), thanksSaying(' ', 'Cheers'));
    expect(draft.subject).toBe('Cheers');
    expect(draft.body).toMatch(/^Hello Dana,/);
  });

  it('hold no line break in a subject, and nothing unseen anywhere', () => {
    const { subject, body } = makeDraft(
      'thank-you',
      openFacts(),
      thanksSaying('one\r\ntwo\u202e\u0000\u061c', 'Hi\r\nBcc: evil@example.org'),
    );
    expect(subject).toBe('Hi Bcc: evil@example.org');
    expect(body).toBe('one\ntwo');
  });

  it('about a referral are not used while its client does not allow them', () => {
    const own: Templates = new Map([['outcome', { subject: 'News of them', body: 'They are doing well' }]]);
    const allowed = makeDraft('outcome', copyFacts({ outcome: 'Started' }), own);
    const notYet = makeDraft('outcome', copyFacts({ outcome: 'Started', permission: 'Contact made' }), own);
    expect(allowed.body).toBe('They are doing well');
    expect(`${notYet.subject} ${notYet.body}`).not.toMatch(/News|doing well/);
  });
});

describe('what speaks of a referral', () => {
  const bodies = (id: (typeof COPY_DRAFT_IDS)[number], facts: Parameters<typeof copyFacts>[0]) =>
    makeDraft(id, copyFacts(facts)).body;
  const received = ['contact made', 'update', 'outcome', 'were they pleased?'] as const;
  const given = ['heads-up', 'in touch?', 'how did it go'] as const;

  it.each(received)('%s only says thank you while the client allows nothing', (id) => {
    const thanks = makeDraft('thank-you', openFacts()).body;
    expect(bodies(id, { permission: 'Nothing' })).toBe(thanks);
    expect(bodies(id, { permission: '' })).toBe(thanks);
  });

  it.each(received)('%s says at most that contact was made while no more is allowed', (id) => {
    expect(bodies(id, { permission: 'Contact made' })).toBe(
      bodies('contact made', { permission: 'Contact made' }),
    );
  });

  it.each(received)('%s only says thank you when contact was not made either', (id) => {
    expect(bodies(id, { permission: 'Contact made', contactOn: undefined })).toBe(
      makeDraft('thank-you', openFacts()).body,
    );
  });

  it.each(given)('%s is not written before the client was asked', (id) => {
    const draft = makeDraft(id, copyFacts({ direction: 'Given', permission: 'Nothing' }));
    expect(draft.body).toBe('');
    expect(draft.problems).toEqual([
      'Ask the client: “Would you like Dana Fielding to get in touch with you?”',
    ]);
  });

  it.each(given)('%s reads the same for either permission: any allows all of it', (id) => {
    expect(bodies(id, { direction: 'Given', permission: 'Contact made' })).toBe(
      bodies(id, { direction: 'Given' }),
    );
  });

  it.each([...received, ...given])('%s is not written of a referral the other way round', (id) => {
    const direction = (received as readonly string[]).includes(id) ? 'Given' : 'Received';
    expect(makeDraft(id, copyFacts({ direction }))).toMatchObject({
      body: '',
      problems: [expect.stringMatching(/^This draft is for a referral we (gave|received)\.$/)],
    });
  });

  it('asks in softer words before How we refer is agreed', () => {
    const soft = makeDraft('how did it go', copyFacts({ direction: 'Given' }, false)).body;
    expect(soft).toMatch(/If it feels right/);
    expect(bodies('how did it go', { direction: 'Given' })).not.toMatch(/If it feels right/);
  });

  it('has a neutral subject, whatever it says', () => {
    for (const id of COPY_DRAFT_IDS)
      for (const permission of PERMISSIONS)
        for (const direction of ['Given', 'Received'] as const)
          for (const outcome of OUTCOMES)
            expect(['', 'A short note', 'Thank you']).toContain(
              makeDraft(id, copyFacts({ direction, permission, outcome, contactOn: day('2026-02-27') }))
                .subject,
            );
  });
});

it('nobody is introduced before they said yes, nor by us when it is the partner’s turn', () => {
  const introduction = {
    contact: 'Lee',
    contactPermission: 'yes',
    side: 'them',
    way: 'joint e-mail',
  } as const;
  const bodyOf = (said: object) =>
    makeDraft('introduction', openFacts({ introduction: { ...introduction, ...said } })).body;
  expect(bodyOf({})).not.toBe('');
  for (const contactPermission of ['', 'not asked', 'asked', 'no'])
    expect(bodyOf({ contactPermission })).toBe('');
  for (const side of ['', 'us']) expect(bodyOf({ side })).toBe('');
});

it('every draft is declared once, and none both ways', () => {
  expect(new Set(DRAFT_IDS).size).toBe(OPEN_DRAFT_IDS.length + COPY_DRAFT_IDS.length);
});
