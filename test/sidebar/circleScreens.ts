import type { Page } from 'playwright-core';
import {
  aCircleView,
  aCommitment,
  aNextRound,
  anIntroduction,
  aRound,
  createFakeServer,
  type FakeServer,
} from '../support/fakeServer';
import { failing, fake, nothing, press, type Screen, see, silent } from './screen';

const circle = (name: string, reach: Screen['reach'], server = createFakeServer): Screen => ({
  name: `Circle: ${name}`,
  page: 'sidebar.html',
  panel: 'circle',
  server,
  async reach(page) {
    await page.getByText('Rounds together').waitFor();
    await reach(page);
  },
});

const withCircle = (over: Parameters<typeof aCircleView>[0]): (() => FakeServer) =>
  fake((server) => {
    server.circle = aCircleView(over);
  });

const evaluating = withCircle({ rounds: [aRound({ step: 'evaluate', sentence: 'Look back together.' })] });

const addSomebody = (page: Page) => press(page, 'Add somebody: Whom we introduce to Riverside Physiotherapy');

/** Every state of the circle. */
export const CIRCLE_SCREENS: readonly Screen[] = [
  circle('a round under way', nothing),
  {
    ...circle('loading', nothing, silent('openCircle')),
    reach: (page) => page.locator('.skeleton').waitFor(),
  },
  {
    ...circle('failed', nothing, failing('openCircle', 'HTTP 0')),
    reach: (page) => page.getByRole('alert').waitFor(),
  },
  circle(
    'nothing yet',
    nothing,
    withCircle({
      core: { strong: 0, target: 8, words: '0 strong of 8', members: [], openSlots: 8, candidates: [] },
      rounds: [],
      readyForARound: [],
      prospects: {
        offered: null,
        reason: 'Nobody is waiting: add somebody you would like to know.',
        waiting: 0,
        reachedOut: 0,
        limit: 5,
      },
    }),
  ),
  circle('added to the core, with undo', async (page) => {
    await press(page, 'Add to the core: Mei Tanaka');
    await see(page, 'Written down.');
  }),
  circle(
    'adding to the core failed',
    async (page) => {
      await press(page, 'Add to the core: Mei Tanaka');
      await page.getByRole('alert').waitFor();
    },
    failing('fillCard', 'HTTP 0'),
  ),
  circle('choosing whom to begin with', async (page) => {
    await press(page, 'Begin a round');
    await page.locator('form').getByRole('button', { name: 'Begin a round' }).click();
  }),
  circle('a first round with problems', async (page) => {
    await press(page, 'Begin a round');
    await page.getByLabel('Begin a first round with').selectOption('Dr Amos Okafor');
    await page.locator('form').getByRole('button', { name: 'Begin a round' }).click();
    await page.getByLabel('We introduce', { exact: true }).fill('a few');
    await page.getByLabel('Until').fill('');
    await press(page, 'Write it down');
  }),
  circle('adding somebody to a list', addSomebody),
  circle('adding nobody', async (page) => {
    await addSomebody(page);
    await press(page, 'Add to the list');
  }),
  circle('added to a list', async (page) => {
    await addSomebody(page);
    await page.getByLabel('Who', { exact: true }).fill('Family doctor on Hill Street');
    await press(page, 'Add to the list');
    await see(page, 'is on the list');
  }),
  circle('an introduction moved on', async (page) => {
    await press(page, 'They said yes: Dr Lena Voss');
    await see(page, 'Noted: yes.');
  }),
  circle('every cell of an introduction', async (page) => {
    await page.getByText('Change: Dr Lena Voss').click();
    await page.locator('details[open]').getByRole('button', { name: 'Fill in: Way' }).click();
  }),
  circle('looking back', (page) => press(page, 'Look back'), evaluating),
  circle(
    'looking back on nothing',
    async (page) => {
      await press(page, 'Look back');
      await press(page, 'Save what we learned');
    },
    evaluating,
  ),
  circle(
    'looked back, the next round offered',
    async (page) => {
      await press(page, 'Look back');
      await page.getByLabel('What to change').fill('Ask the contacts earlier');
      await press(page, 'Save what we learned');
      await see(page, 'Round 1 is looked back on.');
    },
    evaluating,
  ),
  circle(
    'the next round, with what to change on top',
    (page) => press(page, 'Begin the next round'),
    withCircle({
      rounds: [
        aRound({
          step: 'repeat',
          change: 'Ask the contacts earlier',
          commitment: aCommitment({ state: 'Reviewed', wentWell: 'Two good calls', reviewDue: '' }),
          earlier: [aCommitment({ id: 'c-0', wentWell: 'We began', toChange: 'Fewer names' })],
          next: aNextRound(),
          us: {
            tally: '1 of 1 looks promising',
            contacts: [anIntroduction({ id: 'i-9', verdict: 'maybe' })],
          },
        }),
      ],
    }),
  ),
];
