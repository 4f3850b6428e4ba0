import type { Page } from 'playwright-core';
import { aFound, anOpenView, createFakeServer } from '../support/fakeServer';
import { failing, fake, nothing, press, type Screen, see, silent } from './screen';

const find = (name: string, reach: Screen['reach'], server = createFakeServer): Screen => ({
  name: `Find: ${name}`,
  page: 'sidebar.html',
  panel: 'find',
  server,
  async reach(page) {
    await page.getByLabel('What they need').waitFor();
    await reach(page);
  },
});

const search = async (page: Page) => {
  await page.getByLabel('What they need').fill('anxiety, teenager');
  await press(page, 'Find');
};

/** Every state of Find someone. */
export const FIND_SCREENS: readonly Screen[] = [
  find('blank', nothing),
  find('nothing asked', (page) => press(page, 'Find')),
  find('looking', search, silent('findPartners')),
  find(
    'failed',
    async (page) => {
      await search(page);
      await page.getByRole('alert').waitFor();
    },
    failing('findPartners', 'HTTP 0'),
  ),
  find('found', async (page) => {
    await search(page);
    await see(page, '2 partners fit');
  }),
  find('found, below high confidence', async (page) => {
    await search(page);
    await press(page, 'Low: log a referral to Dana Kim');
  }),
  find(
    'nobody fits, some to ask again',
    async (page) => {
      await search(page);
      await see(page, 'Nobody fits');
    },
    fake((server) => {
      server.found = {
        partners: [],
        askAgain: [aFound({ takingClients: 'no', askAgain: true, capacity: 'Takes no clients: ask again.' })],
        note: 'Nobody on the Partners tab fits. Try other words.',
        doubt: 'Better none than this?',
      };
    }),
  ),
  find('by name', async (page) => {
    await page.getByText('Open a partner by name').click();
    await page.getByLabel('Name').fill('da');
  }),
  find('by a name nobody has', async (page) => {
    await page.getByText('Open a partner by name').click();
    await page.getByLabel('Name').fill('zzz');
  }),
  find(
    'no partners',
    nothing,
    fake((server) => {
      server.open = anOpenView({ partners: [], due: [] });
    }),
  ),
  find('the form, less than sure', async (page) => {
    await search(page);
    await press(page, 'Moderate: log a referral to Dana Kim');
    await press(page, 'Log it all the same');
    await see(page, 'Better none than this?');
  }),
];
