/** Files that are no list of contacts, or not all of one: what Mutual must decline in a sentence, or read harmlessly. */

const HEADER = 'First Name,Last Name,Organization Name,Notes,E-mail 1 - Label,E-mail 1 - Value';
const utf16 = (text: string) => [...text].map((letter) => `${letter}\0`).join('');
const MEGABYTE = 1024 * 1024;

export interface BadFile {
  readonly name: string;
  readonly text: string;
  /** Declined: nothing of it may be chosen. Else it is read, or its columns are asked about. */
  readonly declined: boolean;
}

const declined = (name: string, text: string): BadFile => ({ name, text, declined: true });
const read = (name: string, text: string): BadFile => ({ name, text, declined: false });

export const BAD_FILES: readonly BadFile[] = [
  declined('nothing', ''),
  declined('white space', ' \t \r\n \n'),
  declined('a byte order mark alone', '\ufeff'),
  declined('a web page', '<!doctype html><html><body>Sign in</body></html>'),
  declined('an XML file', '<?xml version="1.0"?><contacts><contact name="Ida"/></contacts>'),
  declined('a PNG picture', '\ufffdPNG\r\n\u001a\n\0\0\0\rIHDR'),
  declined('a JPEG picture', '\ufffd\ufffd\ufffd\ufffd\0\u0010JFIF'),
  declined('a GIF picture', 'GIF89a\u0001\0\u0001\0'),
  declined('a spreadsheet', 'PK\u0003\u0004\u0014\0\u0006\0'),
  declined('a PDF', '%PDF-1.7\n%\ufffd\ufffd'),
  declined('a compressed file', '\u001f\ufffd\b\0\0\0\0\0'),
  declined('UTF-16 with a mark', `\ufffd\ufffd${utf16(`${HEADER}\nIda,Berg`)}`),
  declined('UTF-16 without a mark', utf16(`${HEADER}\nIda,Berg`)),
  declined('a list without columns', 'milk\neggs\nbread'),
  declined('a quotation mark that never ends', `${HEADER}\nIda,Berg,,,,\nOla,Dahl,,"open,,`),
  declined('a quotation mark in an unknown table', 'Who,Where\nIda,Kite\nOla,"open'),
  declined('a quotation mark before the headers', `"${HEADER}\nIda,Berg`),
  declined('more than 5 MB in one line', `${HEADER}\n${'x'.repeat(5 * MEGABYTE)}`),
  declined('more than 5 MB of quotation marks', '"'.repeat(5 * MEGABYTE + 2)),
  declined('10,001 contacts', [HEADER, ...Array.from({ length: 10_001 }, (_, n) => `P,${n}`)].join('\n')),
  declined('10,001 cards', 'BEGIN:VCARD\nFN:Ida\nEND:VCARD\n'.repeat(10_001)),
  declined('10,000 columns', `${HEADER}${',x'.repeat(10_000)}\nIda,Berg`),
  declined('301 columns', `${HEADER}${',x'.repeat(295)}\nIda,Berg`),
  declined('101 unknown columns', `${Array(101).fill('Who').join()}\nIda`),
  declined('NUL bytes', '\0'.repeat(4_000)),
  read('a header called __proto__', '__proto__,First Name,E-mail 1 - Label\n{"polluted":1},Ida,Work'),
  read('headers of every object', 'constructor,toString,First Name,E-mail 1 - Label\nx,y,Ida,Work'),
  read('a header called hasOwnProperty', 'hasOwnProperty,valueOf,First Name,E-mail 1 - Label\nx,y,Ida,Work'),
  read('unknown headers of every object', '__proto__,constructor,prototype\nIda,Berg,Kite'),
  read('one header thrice', 'First Name,First Name,First Name,E-mail 1 - Label\nA,B,C,Work'),
  read('semicolons', `${HEADER}\nIda,Berg,,,,`.replaceAll(',', ';')),
  read('tabs', `${HEADER}\nIda,Berg,,,,`.replaceAll(',', '\t')),
  read('line ends of three kinds', `${HEADER}\rIda,Berg\r\nOla,Dahl\n`),
  read('a mark and a preamble', `\ufeffMy contacts\n\n${HEADER}\nIda,Berg`),
  read('rows too short and too long', `${HEADER}\nIda\nOla,Dahl,,,,,,,,,,,,\n`),
  read('a cell of 60,000 characters', `${HEADER}\nIda,Berg,,${'n'.repeat(60_000)},,`),
  read('letters nobody sees', `${HEADER}\nI\u200bda\u202e,\u0007Berg\u2066,,,,`),
  read('half of a letter', `${HEADER}\nIda\ud83d,Berg\udc00,,,,`),
  read('formulas', `${HEADER}\n=1+1,@SUM(A1),+1,-1,=HYPERLINK("x"),\t=1`),
  read('a card that never ends', 'BEGIN:VCARD\nFN:Ida Berg\nEND:VCARD\nBEGIN:VCARD\nFN:Ola'),
  read('a card within a card', 'BEGIN:VCARD\nBEGIN:VCARD\nFN:Ida\nEND:VCARD\nEND:VCARD'),
  read('a card with broken escapes', 'BEGIN:VCARD\nFN:Ida\\\\\\,\\;\\q\nTEL;TYPE=:+1\nEND:VCARD'),
  read(
    'a card in broken quoted-printable',
    'BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:Ida=C3=\n=ZZ\nEND:VCARD',
  ),
  read('headers and nobody', HEADER),
];
