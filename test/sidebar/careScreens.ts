import { aCheck, createFakeServer } from '../support/fakeServer';
import { failing, fake, press, type Screen, see, silent } from './screen';

const care = (name: string, reach: Screen['reach'], server = createFakeServer): Screen => ({
  name: `This spreadsheet: ${name}`,
  page: 'sidebar.html',
  panel: 'settings',
  server,
  async reach(page) {
    await page.getByText('Who are you?').waitFor();
    await reach(page);
  },
});

const sound = fake((server) => {
  server.check = { repairs: [], yours: [], fine: [] };
});

const onlyYours = fake((server) => {
  server.check = aCheck({ repairs: [], fine: [] });
});

const nothingDone = fake((server) => {
  server.deeds = [];
});

const busyMonth = fake((server) => {
  const [deed] = server.deeds;
  server.deeds = deed
    ? Array.from({ length: 24 }, (_, index) => ({ ...deed, undoId: `deed-${index}`, what: `Deed ${index}.` }))
    : [];
});

export const CARE_SCREENS: readonly Screen[] = [
  care('what the check found', async (page) => {
    await press(page, 'Check');
    await see(page, 'Repair will do this');
    await page.getByLabel('Yes, this too').check();
  }),
  care('repaired', async (page) => {
    await press(page, 'Check');
    await page.getByLabel('Yes, this too').check();
    await press(page, 'Repair');
    await see(page, 'Nothing to repair.');
  }),
  care(
    'nothing to repair',
    async (page) => {
      await press(page, 'Check');
      await see(page, 'Everything is as it should be.');
    },
    sound,
  ),
  care(
    'nothing to repair, but something to put right',
    async (page) => {
      await press(page, 'Check');
      await see(page, 'For you to put right');
    },
    onlyYours,
  ),
  care(
    'checking',
    async (page) => {
      await press(page, 'Check');
      await see(page, 'Checking');
    },
    silent('checkSpreadsheet'),
  ),
  care(
    'a repair that failed',
    async (page) => {
      await press(page, 'Check');
      await press(page, 'Repair');
      await page.getByRole('alert').waitFor();
    },
    failing('repairSpreadsheet', 'HTTP 0'),
  ),
  care('what was done', async (page) => {
    await press(page, 'Show what was done');
    await see(page, '12 contacts imported.');
  }),
  care('about to be taken back', async (page) => {
    await press(page, 'Show what was done');
    await press(page, 'Undo: 12 contacts imported.');
    await see(page, 'takes 12 rows away');
  }),
  care('taken back', async (page) => {
    await press(page, 'Show what was done');
    await press(page, 'Undo: 12 contacts imported.');
    await press(page, 'Undo it');
    await see(page, 'Undone');
  }),
  care(
    'nothing that can be taken back',
    async (page) => {
      await press(page, 'Show what was done');
      await see(page, 'There is nothing');
    },
    nothingDone,
  ),
  care(
    'a busy month',
    async (page) => {
      await press(page, 'Show what was done');
      await see(page, 'Show 14 more');
    },
    busyMonth,
  ),
];
