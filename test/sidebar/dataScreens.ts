import { createFakeServer } from '../support/fakeServer';
import { failing, fake, press, type Screen, see } from './screen';

const data = (name: string, reach: Screen['reach'], server = createFakeServer): Screen => ({
  name: `Your data: ${name}`,
  page: 'sidebar.html',
  panel: 'settings',
  server,
  async reach(page) {
    await page.getByText('Who are you?').waitFor();
    await reach(page);
  },
});

/** The two buttons that show first what would go stand one after the other. */
const look = (page: Parameters<Screen['reach']>[0], section: 'forget' | 'remove') =>
  page.locator(`#${section}-look`).click();

const nothingOld = fake((server) => {
  server.forgetView = { ...server.forgetView, codes: 0, notes: 0, remembered: 0 };
});

const removed = fake((server) => {
  server.afterRemoval = true;
});

export const DATA_SCREENS: readonly Screen[] = [
  data('the files of an export', async (page) => {
    await press(page, 'Prepare the files');
    await see(page, '1,284 rows');
    await press(page, 'Copy everything');
  }),
  data(
    'an export that failed',
    async (page) => {
      await press(page, 'Prepare the files');
      await page.getByRole('alert').waitFor();
    },
    failing('exportAll', 'HTTP 0'),
  ),
  data('what would be forgotten', async (page) => {
    await look(page, 'forget');
    await see(page, '31 client codes');
  }),
  data(
    'nothing to forget',
    async (page) => {
      await look(page, 'forget');
      await see(page, 'No referral before');
    },
    nothingOld,
  ),
  data('what would go with Mutual', async (page) => {
    await look(page, 'remove');
    await page.getByLabel('Take all 38 away').check();
  }),
  data(
    'Mutual is gone',
    async (page) => {
      await look(page, 'remove');
      await press(page, 'Remove Mutual');
      await see(page, 'Mutual is taken out');
    },
    removed,
  ),
];
