import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { call, dataFile, fixture, readJson } from './call.js';

type Fields = Record<string, never>;
const folder = mkdtempSync(join(tmpdir(), 'pejl-'));
after(() => rmSync(folder, { recursive: true }));
const fromCsv = async (stdin: string | Uint8Array, ...words: string[]) => {
  const { code, out, err } = await call(['convert', '--from', 'csv', '-', ...words], { stdin });
  return { code, err, contacts: (JSON.parse(out) as { contacts: Fields[] }).contacts };
};

describe('convert --from csv', () => {
  it('reads what LibreOffice saves with Danish settings', async () => {
    const bytes = readFileSync(fixture('libreoffice-da.csv'));
    assert.ok(bytes.includes(0xe6), 'the fixture is Windows-1252');
    const { code, out, err } = await call(['convert', '--from', 'csv', fixture('libreoffice-da.csv')]);
    const { audiences, contacts } = JSON.parse(out) as { audiences: object; contacts: Fields[] };
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(audiences), ['street', 'unge-maend']);
    assert.deepEqual(contacts[0], {
      id: 'vaerestedet-kajlys',
      name: 'Værestedet "Kajlys"',
      status: 'active',
      audiences: ['street', 'unge-maend'],
      anonymous: 'yes',
      languages: ['da', 'kl'],
      phones: [
        {
          number: '45 00 00 00',
          check: { on: '2026-11-01', by: 'Fjordby Kommune', method: 'called', reviewBy: '2027-02-01' },
        },
      ],
      emails: [{ address: 'kajlys@example.dk' }],
      address: { street: 'Kystvejen 1', postalCode: '9999', city: 'Fjordby' },
      hours: {
        weekly: [
          { days: ['mon', 'tue', 'wed', 'thu'], opens: '10:00', closes: '16:00' },
          { days: ['fri'], opens: '10:30', closes: '14:00', weeks: 'even' },
        ],
        exceptions: [{ date: '2026-12-24', closed: true, reason: { da: 'Juleaften' } }],
      },
      offers: [
        { text: { da: 'Råd' }, cost: 'free' },
        { text: { da: 'Kursus, 2 dage' }, cost: 'paid' },
      ],
    });
    assert.deepEqual(err.split('\n').slice(1, -1), [
      '  /bemærkning: "Åben for alle" – kolonnen kendes ikke',
      '  /række 2/id: "vaerestedet-kajlys" – id’et er lavet af navnet',
      '  /række 2/målgrupper: "Unge mænd" – ny målgruppe; skriv dens ord i "audiences"',
      '  /række 3/telefon: "4500000001" – læst som +45; regnearket har fjernet plusset',
      '  /række 3/åbningstid: "hver dag" – kan ikke læses; skriv fx "man-tor 10:00-16:00 | fre 10:00-14:00"',
      '  /række 3/id: "raadgivningen-paa-aeroe" – id’et er lavet af navnet',
    ]);
  });

  it('reads commas, tabs, a sep= line, a byte-order mark and English columns', async () => {
    for (const text of [
      'Name,Status\nA,temporarily closed\n',
      '\uFEFFnavn;status\r\nA;Midlertidigt lukket\r\n;;\r\n',
      'navn\tstatus\nA\ttemporarily-closed',
      'sep=;\nnavn;status\nA;midlertidigt lukket',
    ])
      assert.deepEqual(
        (await fromCsv(text)).contacts,
        [{ id: 'a', name: 'A', status: 'temporarily-closed' }],
        text,
      );
  });

  it('reads days as Danes write them', async () => {
    for (const day of ['01-11-2026', '1.11.2026', '1/11 2026', '2026-11-01'])
      assert.deepEqual(
        (await fromCsv(`navn;telefon;telefon tjekket\nA;112;${day}`)).contacts[0]!.phones,
        [{ number: '112', check: { on: '2026-11-01' } }],
        day,
      );
  });

  it('writes the result and says what is wrong with it, with exit code 1', async () => {
    const { code, err, contacts } = await fromCsv('navn;status;telefon\nA;måske;4,5E+09\nA;;\n');
    assert.equal(code, 1);
    assert.deepEqual(
      contacts.map(({ id }) => id),
      ['a', 'a-2'],
    );
    assert.match(err, /\/contacts\/0\/status \(a\)\n/);
    assert.match(err, /\/contacts\/0\/phones\/0\/number \(a\)\n/);
  });

  it('tells of cells without a column, and of parts that do not pair', async () => {
    const { err } = await fromCsv('navn;tilbud (dansk);tilbud (engelsk)\nA;Råd | Kursus;Advice;over\n');
    assert.match(err, /\/række 2\/4\.: "over" – kolonnen kendes ikke/);
    assert.match(err, /tilbud \(engelsk\): "Advice" – har et andet antal dele/);
  });
});

describe('convert --to csv', () => {
  it('and back gives the same contacts', async () => {
    const csv = join(folder, 'contacts.csv');
    const { code, err } = await call(['convert', '--to', 'csv', dataFile('contacts'), '-o', csv]);
    assert.equal(code, 0);
    // Only what is not about a contact is left behind, and told.
    assert.deepEqual(err.match(/^ {2}\/\w+/gm), [
      '  /title',
      '  /title',
      '  /source',
      '  /source',
      '  /source',
      '  /source',
      '  /editorNote',
    ]);
    const back = await call(['convert', '--from', 'csv', csv]);
    assert.deepEqual([back.code, back.err], [0, '']);
    const { contacts, audiences } = readJson(dataFile('contacts')) as {
      contacts: object[];
      audiences: object;
    };
    const again = JSON.parse(back.out) as { contacts: object[]; audiences: object };
    assert.deepEqual(again.contacts, contacts);
    assert.deepEqual(again.audiences, audiences);
  });

  it('opens in Danish Excel, and a formula in it is text', async () => {
    const stdin = JSON.stringify({
      contacts: [{ id: 'a', name: '=1+1', organisation: 'a;b "c"', phones: [{ number: '+4500000000' }] }],
    });
    const { out } = await call(['convert', '--to', 'csv', '-'], { stdin });
    assert.match(out, /^\uFEFFid;navn;/);
    assert.match(out, /\r\na;'=1\+1;"a;b ""c""";.*;\+4500000000;/);
    assert.equal((await fromCsv(out)).contacts[0]!.name, '=1+1');
  });

  it('tells of other languages, and of texts without one', async () => {
    const stdin = JSON.stringify({
      contacts: [{ id: 'a', name: 'A', alert: { da: 'Hov', ar: 'x' }, eligibility: 'Alle' }],
      audiences: { own: 'Egne' },
    });
    const { err } = await call(['convert', '--to', 'csv', '-'], { stdin });
    assert.match(err, /\/contacts\/\*\/alert\/ar: "x"/);
    assert.match(err, /\/contacts\/\*\/eligibility: "Alle" – teksten har intet sprog/);
    assert.match(err, /\/audiences\/own: "Egne"/);
  });

  it('does not convert a file with errors', async () => {
    const { code, out, err } = await call(['convert', '--to', 'csv', '-'], {
      stdin: '{"contacts":[{"id":"a"}]}',
    });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /\/contacts\/0\/name \(a\)[\s\S]+har fejl og er ikke lavet om/);
  });

  it('has a template, which is read without its example', async () => {
    for (const lang of ['da', 'en']) {
      const { out } = await call(['convert', '--template', '--lang', lang]);
      const { code, contacts, err } = await fromCsv(`${out}`, '--lang', lang);
      assert.deepEqual([code, contacts], [0, []]);
      assert.equal(err.trim().split('\n').length, 2, err);
    }
    // As soon as it is given a name of its own, the row is sound.
    const own = (await call(['convert', '--template'])).out.replace('eksempel;', 'mit-sted;');
    assert.deepEqual((await fromCsv(own)).code, 0);
  });
});

describe('a file as other programs save it', () => {
  const text = `{
  "contacts": [
    { "id": "sted", "name": "Mødestedet på Ærø" }
  ]
}
`;
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  const name = join(folder, 'saved.json');
  for (const [how, bytes] of Object.entries({
    'with a byte-order mark': Buffer.from(`\uFEFF${text}`),
    'with lines as in Windows': Buffer.from(text.replaceAll('\n', '\r\n')),
    'in UTF-16': utf16,
    'in UTF-16, the other way round': Buffer.from(utf16).swap16(),
    'in UTF-16 without a mark': utf16.subarray(2),
    'in Latin-1': Buffer.from(text, 'latin1'),
  }))
    it(`is read ${how}, by every command that uses it`, async () => {
      writeFileSync(name, bytes);
      for (const words of [
        ['convert', '--to', 'csv', name],
        ['render', 'contact-card', '--contact', 'sted', '--src', name],
        ['due', name],
      ]) {
        // A slash at the beginning of --src is the site's root: here that is the disk's.
        const at = process.cwd();
        process.chdir('/');
        const { code, out, err } = await call(words).finally(() => process.chdir(at));
        assert.deepEqual([code, err], [0, ''], words[0]);
        if (words[0] !== 'due') assert.match(out, /Mødestedet på Ærø/, words[0]);
      }
    });
});

describe('convert -o', () => {
  it('never writes over a file unless told to', async () => {
    const file = join(folder, 'template.csv');
    const write = (...words: string[]) => call(['convert', '--template', '-o', file, ...words]);
    assert.deepEqual(await write(), { code: 0, out: '', err: '' });
    const before = readFileSync(file, 'utf8');
    const refused = await write('--lang', 'en');
    assert.equal(refused.code, 2);
    assert.match(refused.err, /--force/);
    assert.equal(readFileSync(file, 'utf8'), before);
    assert.equal((await write('--lang', 'en', '--force')).code, 0);
    assert.notEqual(readFileSync(file, 'utf8'), before);
    assert.ok(!existsSync(join(folder, 'nowhere')));
    assert.equal((await call(['convert', '--template', '-o', join(folder, 'nowhere', 'x.csv')])).code, 2);
  });
});
