import { makeRandom } from '../../../local/random';
import { ANA, aNewPractice } from '../../support/practice';
import { aCall, aScene, danaOf, mailed, runTriggers } from './scene';

const small = (() => {
  const practice = aNewPractice();
  practice.ask('addPartner', { requestId: 'request-dana', name: 'Dana Kim', owner: 'Ana' });
  practice.typeRow('Referrals', { Date: '2026-02-02', Direction: 'Received', Partner: 'Dana Kim' });
  practice.ask('turnOnReminders', { takeOver: false });
  return practice.host.snapshot();
})();

type Place = 'the context' | 'the ledger' | 'a setting';
export const PLACES: readonly Place[] = ['the context', 'the ledger', 'a setting'];

const flip = (text: string, random: () => number): string => {
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + String.fromCharCode(Math.floor(random() * 256)) + text.slice(at + 1);
};

/**
 * One character changed in what is remembered beside the cells, or in a cell of Settings; then the menu, a log and the
 * run. Answers what is wrong, [] if nothing.
 */
export function spoil(place: Place, seed: number): string[] {
  const random = makeRandom(seed);
  const day = '{"a1b2c3d4e5f6":"sent","0a0b0c0d0e0f":"claimed"}';
  const properties = { ...small.properties, document: { ...small.properties.document } };
  if (place === 'the ledger') properties.document['mailed.2026-03-03'] = flip(day, random);
  const practice = aScene({ ...small, properties });
  const { host } = practice;
  const mark = host.workbook.metadata.find(({ value }) => value?.startsWith('context='));
  if (place === 'the context' && mark?.value)
    mark.value = `context=${flip(mark.value.slice('context='.length), random)}`;
  if (place === 'a setting') {
    const row = 2 + Math.floor(random() * 18);
    const value = String(practice.cell('Settings', row, 'Value'));
    practice.type('Settings', row, 'Value', `'${flip(value || '7', random)}`);
  }
  const input = aCall(danaOf(practice), `request-spoilt-${seed}`);
  const said = host.call(ANA, 'rpc', [JSON.stringify({ call: 'logTouchpoint', input })]);
  const isLogged = practice.sheet('Touchpoints').contents.flat().includes(`request-spoilt-${seed}`);
  const isSaid = /"sentence":"[A-Z“].*\."/.test(String(said.value));
  runTriggers(practice);
  const mails = mailed(practice);
  return [
    ...(host.openMenu(ANA).menu.length === 1 ? [] : ['no menu']),
    ...(said.ok && (isLogged || isSaid) ? [] : [`the log says ${said.error?.message ?? said.value}`]),
    ...(new Set(mails).size === mails.length ? [] : [`mailed twice ${mails}`]),
  ].map((sentence) => `${place}, seed ${seed}: ${sentence} (${mark?.value})`);
}
