import type { Page } from 'playwright-core';
import {
  anImportPreview,
  anOpenView,
  anUnknownTable,
  aSettingsView,
  createFakeServer,
} from '../support/fakeServer';
import { CARE_SCREENS } from './careScreens';
import { DATA_SCREENS } from './dataScreens';
import { FIND_SCREENS } from './findScreens';
import { failing, fake, nothing, press, type Screen, see, silent } from './screen';

const due = (name: string, reach: Screen['reach'], server = createFakeServer): Screen => ({
  name: `Due: ${name}`,
  page: 'sidebar.html',
  panel: 'due',
  server,
  async reach(page) {
    await page.locator('main').getByText('Refresh').waitFor();
    await reach(page);
  },
});

const log = (name: string, reach: Screen['reach'], server = createFakeServer): Screen => ({
  name: `Log: ${name}`,
  page: 'sidebar.html',
  panel: 'log',
  server,
  async reach(page) {
    await page.getByLabel('Who').waitFor();
    await reach(page);
  },
});

const settings = (name: string, reach: Screen['reach'], server = createFakeServer): Screen => ({
  name: `Settings: ${name}`,
  page: 'sidebar.html',
  panel: 'settings',
  server,
  async reach(page) {
    await page.getByText('Who are you?').waitFor();
    await reach(page);
  },
});

const importing = (name: string, reach: Screen['reach'], server = createFakeServer): Screen => ({
  name: `Import: ${name}`,
  page: 'import.html',
  server,
  reach,
});

export async function chooseFile(page: Page, name = 'contacts.csv', text = 'Name\nDana'): Promise<void> {
  await page.setInputFiles('#import-file', { name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

async function logCoffee(page: Page): Promise<void> {
  await page.getByLabel('Who').fill('dana');
  await page.keyboard.press('Enter');
  await page.getByLabel('What', { exact: true }).selectOption('Coffee or meal');
  await press(page, 'Log');
}

const newSpreadsheet = fake((server) => {
  const refusal = { code: 'not-set-up', sentence: 'Not set up.' } as const;
  server.troubles.set('open', { is: 'refusal', refusal, forever: true });
  server.settings = aSettingsView({ setUp: false, practiceName: '' });
});

/** Every state a person can meet, but for a partner’s page and the circle. */
export const SCREENS: readonly Screen[] = [
  due('mine', nothing),
  due('everyone’s', (page) => page.getByLabel('Everyone’s').check()),
  due('snoozing', (page) => press(page, 'Snooze: Dana Kim')),
  due('skipping without a reason', async (page) => {
    await press(page, 'Skip: Dana Kim');
    await press(page, 'Skip this one');
  }),
  due(
    'snooze failed',
    async (page) => {
      await press(page, 'Snooze: Dana Kim');
      await press(page, 'A week');
      await page.getByRole('alert').waitFor();
    },
    failing('snooze', 'HTTP 0'),
  ),
  due('skipped, with undo', async (page) => {
    await press(page, 'Skip: Dana Kim');
    await page.getByLabel('Why skip this one?').fill('On leave');
    await press(page, 'Skip this one');
    await see(page, 'Skipped Dana Kim');
  }),
  due(
    'nothing of mine',
    nothing,
    fake((server) => {
      server.open = anOpenView({ me: 'Zoe' });
    }),
  ),
  due(
    'no partners, a banner, nobody knows me',
    nothing,
    fake((server) => {
      server.open = anOpenView({
        me: '',
        due: [],
        partners: [],
        banner: 'Reminders have not run since Monday.',
      });
    }),
  ),
  { ...due('loading', nothing, silent('open')), reach: (page) => page.locator('.skeleton').waitFor() },
  {
    ...due('failed', nothing, failing('open', 'PERMISSION_DENIED')),
    reach: (page) => see(page, 'more than one Google'),
  },
  due('a step on another day', async (page) => {
    await press(page, 'Another day: Thank for the referral of 8 Mar');
    await page.getByLabel('On', { exact: true }).fill('2027-04-01');
    await press(page, 'Note it');
  }),
  due(
    'a step failed',
    async (page) => {
      await press(page, 'Thanked today: Thank for the referral of 8 Mar');
      await page.getByRole('alert').waitFor();
    },
    failing('markStep', 'HTTP 0'),
  ),
  due('a step noted, with undo', async (page) => {
    await press(page, 'Thanked today: Thank for the referral of 8 Mar');
    await see(page, 'Noted for');
  }),
  log('blank', nothing),
  log(
    'proposed from the selected row',
    nothing,
    fake((server) => {
      server.selectedPartnerId = 'p-dana';
    }),
  ),
  log('list open', (page) => page.getByLabel('Who').fill('da')),
  log('somebody new offered', (page) => page.getByLabel('Who').fill('Jo Park')),
  log('somebody new added', async (page) => {
    await page.getByLabel('Who').fill('Jo Park');
    await page.getByRole('listbox').getByRole('option').click();
    await see(page, 'Jo Park is now a partner.');
  }),
  log('problems', (page) => press(page, 'Log')),
  log('more', (page) => page.getByText('More').click()),
  log('referral given', (page) => page.getByLabel('Referral given').check()),
  log('referral received with a doubtful code', async (page) => {
    await page.getByLabel('Referral received').check();
    await page.getByLabel('Client code').fill('Anna');
  }),
  log('saving', logCoffee, silent('logTouchpoint')),
  log('failed', logCoffee, failing('logTouchpoint', 'HTTP 0')),
  log('saved', async (page) => {
    await logCoffee(page);
    await see(page, 'logged for today');
  }),
  settings('reminders on', nothing),
  settings(
    'reminders of somebody else, in trouble',
    nothing,
    fake((server) => {
      const { reminders } = server.settings;
      server.settings = aSettingsView({
        me: { name: '', email: '', emailKnown: false },
        reminders: {
          ...reminders,
          byMe: false,
          sentFrom: 'ben@example.org',
          trouble: 'Three mails were not sent.',
        },
      });
    }),
  ),
  settings(
    'removing sample data',
    async (page) => {
      await press(page, 'Remove sample data');
      await see(page, '212 rows');
    },
    fake((server) => {
      server.settings = aSettingsView({ hasSample: true });
    }),
  ),
  settings(
    'a wish failed',
    async (page) => {
      await press(page, 'Update now');
      await page.getByRole('alert').waitFor();
    },
    failing('updateNow', 'HTTP 0'),
  ),
  {
    ...settings('loading', nothing, silent('settings')),
    reach: (page) => page.locator('.skeleton').waitFor(),
  },
  {
    ...due('first run', nothing, newSpreadsheet),
    reach: (page) => page.getByLabel('Name of your practice').waitFor(),
  },
  {
    ...due('first run done', nothing, newSpreadsheet),
    async reach(page) {
      await press(page, 'Set up');
      await see(page, 'ready');
    },
  },
  ...FIND_SCREENS,
  ...CARE_SCREENS,
  ...DATA_SCREENS,
  importing('choosing', nothing),
  importing('not a CSV', async (page) => {
    await chooseFile(page, 'contacts.xlsx');
    await see(page, 'Choose a .csv or .vcf');
  }),
  importing(
    'reading',
    async (page) => {
      await chooseFile(page);
      await see(page, 'Reading');
    },
    silent('previewImport'),
  ),
  importing(
    'unread',
    async (page) => {
      await chooseFile(page);
      await page.getByRole('alert').waitFor();
    },
    failing('previewImport', 'HTTP 0'),
  ),
  importing(
    'nobody found',
    async (page) => {
      await chooseFile(page);
      await see(page, 'No contacts');
    },
    fake((server) => {
      server.preview = anImportPreview({ contacts: [] });
    }),
  ),
  importing(
    'columns of an unknown table',
    async (page) => {
      await chooseFile(page);
      await page.getByLabel('Name, or first name').selectOption('Not in this file');
      await page.getByLabel('Organisation').selectOption('Not in this file');
      await press(page, 'Show the contacts');
    },
    fake((server) => {
      server.unknownTable = anUnknownTable();
    }),
  ),
  importing('preview with choices and a bad month', async (page) => {
    await chooseFile(page);
    await page.getByLabel('Bring in Ines Calder as').selectOption('Core');
    await page.getByLabel('Known since: Ines Calder').fill('20x');
    await press(page, 'Add anyway: Dana Kim');
  }),
  importing('done', async (page) => {
    await chooseFile(page);
    await page.getByLabel('Bring in Ines Calder as').selectOption('New');
    await press(page, 'Import 1 contact');
    await see(page, 'were imported');
  }),
];
