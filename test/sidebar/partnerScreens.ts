import type { Page } from 'playwright-core';
import { aDraft, aFollowUp, aPartnerView, createFakeServer, type FakeServer } from '../support/fakeServer';
import { failing, fake, nothing, press, type Screen, see, silent } from './screen';

const partner = (name: string, reach: Screen['reach'], server = createFakeServer): Screen => ({
  name: `Partner: ${name}`,
  page: 'sidebar.html',
  panel: 'due',
  server,
  async reach(page) {
    await press(page, 'Dana Kim');
    await page.getByText('Before you meet').waitFor();
    await reach(page);
  },
});

/** Opens a part of the page. */
const unfold = (page: Page, title: string) => page.getByRole('heading', { name: title }).click();

const seeAlert = (page: Page) => page.getByRole('alert').first().waitFor();

const withPartner = (over: Parameters<typeof aPartnerView>[0]): (() => FakeServer) =>
  fake((server) => {
    server.partner = aPartnerView(over);
  });

const fillGoodReferral = async (page: Page) => {
  await press(page, 'Fill in: Good referral');
  await page.getByRole('textbox', { name: 'Good referral' }).fill('Families who can begin soon');
  await press(page, 'Save');
};

const { card, ladder } = aPartnerView();

const TWIN = { id: 'p-mei', name: 'Mei Tanaka', by: 'similar name' } as const;

/** Every state of a partner's page. */
export const PARTNER_SCREENS: readonly Screen[] = [
  partner('before a meeting', nothing),
  partner('perhaps one more row', nothing, withPartner({ twins: [TWIN] })),
  partner('merging with nobody we know', async (page) => {
    await unfold(page, 'Two rows for one partner');
    await page.getByLabel('Merge with…').fill('Nobody');
    await press(page, 'Show what would happen');
    await see(page, 'Choose another partner');
  }),
  partner(
    'what merging would do',
    async (page) => {
      await press(page, 'Merge with Mei Tanaka…');
      await see(page, 'stays');
    },
    withPartner({ twins: [TWIN] }),
  ),
  partner(
    'a merge that would lose something',
    async (page) => {
      await press(page, 'Merge with Mei Tanaka…');
      await seeAlert(page);
    },
    fake((server) => {
      server.partner = aPartnerView({ twins: [TWIN] });
      const sentence =
        'This would be lost: “Parking” of Mei Tanaka, a column of your own. Copy it to where it belongs or clear it, then look again.';
      server.troubles.set('previewMerge', { is: 'refusal', refusal: { code: 'input', sentence } });
    }),
  ),
  partner(
    'merged, with undo',
    async (page) => {
      await press(page, 'Merge with Mei Tanaka…');
      await press(page, 'Merge the two rows');
      await see(page, 'is one row with');
    },
    withPartner({ twins: [TWIN] }),
  ),
  {
    ...partner('loading', nothing, silent('openPartner')),
    async reach(page) {
      await press(page, 'Dana Kim');
      await page.locator('.skeleton').waitFor();
    },
  },
  {
    ...partner('failed', nothing, failing('openPartner', 'HTTP 0')),
    async reach(page) {
      await press(page, 'Dana Kim');
      await seeAlert(page);
    },
  },
  partner(
    'a prospect nobody has met',
    async (page) => {
      for (const title of ['Stage', 'The last 12 months', 'Plan my year', 'What we know']) {
        await unfold(page, title);
      }
    },
    withPartner({
      card: { ...card, stage: 'Prospect', nextStep: 'Say hello.', lastContact: '' },
      owner: '',
      profession: '',
      organisation: '',
      email: '',
      phone: '',
      core: false,
      timeline: aPartnerView().timeline.map((month) => ({ ...month, entries: [] })),
      ahead: [],
      followUps: [],
      drafts: [],
      plan: { cadence: 0, touches: [], reason: 'No touches are hoped for.' },
      fields: aPartnerView().fields.map((field) => ({ ...field, value: '' })),
    }),
  ),
  partner('filling in what is not known', (page) => press(page, 'Fill in: Good referral')),
  partner('saving what is not known', fillGoodReferral, silent('fillCard')),
  partner('filled in, with undo', async (page) => {
    await fillGoodReferral(page);
    await see(page, 'Written down.');
  }),
  partner(
    'what was filled in is refused',
    async (page) => {
      await fillGoodReferral(page);
      await see(page, 'That is too long.');
    },
    fake((server) => {
      const refusal = { code: 'input', sentence: 'That is too long.', field: 'value' } as const;
      server.troubles.set('fillCard', { is: 'refusal', refusal });
    }),
  ),
  partner(
    'filling in failed',
    async (page) => {
      await fillGoodReferral(page);
      await seeAlert(page);
    },
    failing('fillCard', 'HTTP 0'),
  ),
  partner('a step with answers', (page) => press(page, 'What came of it?: Ask what came of it')),
  partner('a step on a day to come', async (page) => {
    await press(page, 'Another day: Thank Dana Kim for the referral');
    await page.getByLabel('On', { exact: true }).fill('2027-04-01');
    await press(page, 'Note it');
  }),
  partner('a step noted, with undo', async (page) => {
    await press(page, 'Thanked today: Thank Dana Kim for the referral');
    await see(page, 'Noted for');
  }),
  partner('snoozing a referral', (page) => page.getByRole('button', { name: /^Snooze/ }).click()),
  partner(
    'a step failed',
    async (page) => {
      await press(page, 'Thanked today: Thank Dana Kim for the referral');
      await seeAlert(page);
    },
    failing('markStep', 'HTTP 0'),
  ),
  partner(
    'the ladder, a judgement of one’s own',
    async (page) => {
      await unfold(page, 'Stage');
      await press(page, 'I see it differently');
    },
    withPartner({
      ladder: {
        ...ladder,
        shown: 'Trusted',
        override: 'Trusted',
        overrideNote: 'Ana’s judgement since 3 Feb; the evidence says Rapport.',
      },
    }),
  ),
  partner(
    'a good moment, give and take, why no referral yet',
    async (page) => {
      await unfold(page, 'Why no referral yet');
    },
    withPartner({
      asking: { green: true, reasons: [], goodMoment: 'A good moment to ask: a client was pleased.' },
      giveAndTake: 'A talk about give and take may be worth it.',
      why: {
        link: 'need',
        sentence: 'We may not know well enough whom they see.',
        todo: 'Ask whom they serve.',
      },
      followUps: [aFollowUp({ followUp: 'Closed', steps: [] })],
    }),
  ),
  partner('asking, not yet', (page) => unfold(page, 'Asking for referrals')),
  partner('the last twelve months', (page) => unfold(page, 'The last 12 months')),
  partner('a draft', async (page) => {
    await unfold(page, 'Drafts');
    await press(page, 'First meeting');
    await see(page, 'Dear Dana');
  }),
  partner(
    'a draft that goes by Copy, with remarks',
    async (page) => {
      await unfold(page, 'Drafts');
      await press(page, 'Thank-you for a referral');
      await press(page, 'Copy the text');
    },
    fake((server) => {
      server.draft = aDraft({
        title: 'Thank-you for a referral',
        speaksOfReferral: true,
        linksCarryText: false,
        subject: '',
        problems: ['“Best-in-class” sounds like a pitch: say it plainly.'],
        links: [{ name: 'Gmail', url: 'https://mail.google.com/mail/?view=cm' }],
      });
    }),
  ),
  partner(
    'a draft failed',
    async (page) => {
      await unfold(page, 'Drafts');
      await press(page, 'First meeting');
      await seeAlert(page);
    },
    failing('draft', 'HTTP 0'),
  ),
  partner('what we know', async (page) => {
    await unfold(page, 'What we know');
    await press(page, 'Change: Taking clients');
  }),
  partner('planning the year', async (page) => {
    await unfold(page, 'Plan my year');
    await press(page, 'Plan 2 touches…');
  }),
  partner('not a fit, asked first', async (page) => {
    await unfold(page, 'Pause or part');
    await press(page, 'Not a fit');
  }),
  partner('not a fit, and who is next', async (page) => {
    await unfold(page, 'Pause or part');
    await press(page, 'Not a fit');
    await page.getByRole('form', { name: 'Not a fit' }).getByRole('button', { name: 'Not a fit' }).click();
    await see(page, 'Daniel Brandt');
  }),
];
