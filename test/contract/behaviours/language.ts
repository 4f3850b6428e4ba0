import { type Behaviour, behaviour, refusalOf } from './behaviour';

const ABSENT = 'no timers no URL';
const MOMENT = '2025-12-31T23:05:09.007Z';

const typeOfGlobal = (name: string) => () => typeof Reflect.get(globalThis, name);

export const language: readonly Behaviour[] = [
  ...['setTimeout', 'fetch', 'URL', 'TextEncoder', 'atob', 'crypto', 'window', 'process', 'require'].map(
    (name) =>
      behaviour(
        `language.no-${name}`,
        ABSENT,
        `There is no ${name}.`,
        { is: 'undefined' },
        typeOfGlobal(name),
      ),
  ),
  behaviour(
    'language.global-this',
    ABSENT,
    'There is globalThis.',
    { is: 'object' },
    typeOfGlobal('globalThis'),
  ),
  behaviour(
    'language.console',
    'logs are not private',
    'There is a console.',
    { is: 'object' },
    typeOfGlobal('console'),
  ),
  behaviour(
    'language.entry',
    'top-level functions',
    'Functions assigned by the bundle are top-level ones.',
    { is: 'function' },
    typeOfGlobal('onOpen'),
  ),
  behaviour(
    'language.zip',
    'zip',
    'Blobs with names become one zip under the name it is given.',
    { is: ['application/zip', 'all.zip'] },
    () => {
      const zip = Utilities.zip([Utilities.newBlob('a', 'text/plain', 'a.txt')], 'all.zip');
      return [zip.getContentType() ?? '', zip.getName() ?? ''];
    },
  ),
  behaviour(
    'language.enum',
    'undefined means null',
    'An enumeration’s text is its name.',
    { is: '"FULL"' },
    () => JSON.stringify(ScriptApp.AuthMode.FULL),
  ),
  behaviour(
    'language.wrong-arguments',
    'undefined means null',
    'Arguments of the wrong kind are refused by their signature.',
    { says: "don't match the method signature" },
    () => refusalOf(() => Utilities.formatDate(JSON.parse('"2026-01-01"'), 'Etc/UTC', 'yyyy')),
  ),
  behaviour(
    'language.format',
    'dates are instants',
    'formatDate renders in the zone it is given.',
    { is: '2026-01-01 00:05' },
    () => Utilities.formatDate(new Date(MOMENT), 'Europe/Berlin', 'yyyy-MM-dd HH:mm'),
  ),
  behaviour(
    'language.week-year',
    'dates are instants',
    'YYYY is the year of the week, not of the day.',
    { is: '2026' },
    () => Utilities.formatDate(new Date(MOMENT), 'Etc/UTC', 'YYYY'),
  ),
  behaviour('language.day-of-year', 'dates are instants', 'D is the day of the year.', { is: '365' }, () =>
    Utilities.formatDate(new Date(MOMENT), 'Etc/UTC', 'D'),
  ),
  behaviour(
    'language.parse',
    'dates are instants',
    'parseDate reads midnight of the zone.',
    { is: '2026-03-28T23:00:00.000Z' },
    () => Utilities.parseDate('2026-03-29', 'Europe/Berlin', 'yyyy-MM-dd').toISOString(),
  ),
  behaviour('language.uuid', 'no timers no URL', 'Utilities makes identifiers.', { is: true }, () =>
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid()),
  ),
  behaviour(
    'language.digest',
    'no timers no URL',
    'Digests are signed bytes.',
    { is: [-70, 120, 22, -65] },
    () => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 4),
  ),
  behaviour(
    'language.page',
    'scriptlets',
    'A page made from text keeps code marks as text.',
    { says: '<? no code ?>' },
    () => HtmlService.createHtmlOutput('<p>&lt;? no code ?&gt; <? no code ?></p>').getContent(),
  ),
  behaviour(
    'language.no-page',
    'scriptlets',
    'A page that is not among the files is refused.',
    { says: 'No HTML file named nowhere' },
    () => refusalOf(() => HtmlService.createHtmlOutputFromFile('nowhere')),
  ),
];
