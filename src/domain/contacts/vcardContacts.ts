import { lineOf, paragraphOf } from './cells';
import { joinName } from './columns';
import { type Contact, nameContact } from './contact';
import { partsOf, plainText, type Vcard, type VcardProperty } from './vcard';

// Only the properties named here are ever read: birthdays, relations, addresses and pictures stay in the file.

/** What a card says of whom; without a name when it holds nobody. */
export function readVcard({ properties }: Vcard): Contact {
  const all = (name: string) => properties.filter((property) => property.name === name);
  const line = (name: string) => firstLine(all(name).map(({ value }) => plainText(value)));
  return nameContact({
    name: line('FN') || structuredName(all('N')[0]) || line('NICKNAME'),
    organisation: firstLine(all('ORG').map(({ value }) => partsOf(value)[0] ?? '')),
    profession: line('TITLE') || line('ROLE'),
    email: addressOf(preferred(all('EMAIL'))),
    phone: numberOf(
      preferred(all('TEL').filter((property) => !hasType(property, /^(FAX|PAGER|BBS|MODEM)$/))),
    ),
    notes: paragraphOf(
      all('NOTE')
        .map(({ value }) => plainText(value))
        .join('\n'),
    ),
  });
}

const firstLine = (values: readonly string[]): string =>
  values.map(lineOf).find((value) => value !== '') ?? '';

/** 'Smith;Anna;Maria;Dr.;PhD' is 'Dr. Anna Maria Smith, PhD'. */
function structuredName(property: VcardProperty | undefined): string {
  const [last = '', first = '', middle = '', prefix = '', suffix = ''] = partsOf(property?.value ?? '').map(
    lineOf,
  );
  return joinName({ prefix, first, middle, last, suffix });
}

/** The one marked as preferred, else the one at work, else the first. */
function preferred(candidates: readonly VcardProperty[]): string {
  const filled = candidates.filter(({ value }) => value.trim() !== '');
  const found =
    filled.find((property) => hasType(property, /^PREF$/) || property.parameters.includes('PREF=1')) ??
    filled.find((property) => hasType(property, /^WORK$/)) ??
    filled[0];
  return plainText(found?.value ?? '');
}

/** 'TYPE=WORK,VOICE' of versions 3.0 and 4.0, 'WORK' of version 2.1. */
function hasType({ parameters }: VcardProperty, type: RegExp): boolean {
  return parameters.some((parameter) =>
    parameter
      .replace(/^TYPE=/, '')
      .split(/[,"]/)
      .some((word) => type.test(word)),
  );
}

const addressOf = (value: string): string => lineOf(value.replace(/^mailto:/i, ''));

/** 'tel:+44-20-7946-0011;ext=12' says the extension apart. */
const numberOf = (value: string): string =>
  lineOf(
    value
      .replace(/^tel:/i, '')
      .replace(/;ext=(\d+)/i, ' x$1')
      .replace(/;[\w-]+=[^;]*/g, ''),
  );
