/** Each story seen by axe, QualWeb, Alfa and our own measures in every mode, walked through by keyboard and read aloud. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { englishWords, unknownWords } from '../language/spelling.js';
import { alfa } from './alfa.js';
import { axe } from './axe.js';
import { excuse } from './exceptions.js';
import type { Finding } from './finding.js';
import { pressAll, walk } from './keyboard.js';
import { emulate, enter, modes, type Mode } from './modes.js';
import { qualweb } from './qualweb.js';
import { expect, stories, test } from './storybook.js';
import { heard, transcript, untilSaid } from './transcript.js';
import { wholePage } from './whole-page.js';

const canvasStyles = readFileSync(new URL('../../.storybook/preview.css', import.meta.url), 'utf8');

type Measure = Exclude<keyof Window['pejlChecks'], 'visited'>;
/** Our own measures: the modes in which they look, and what they run in the page. */
const measures: { rule: string; in: (mode: Mode) => unknown; run: Measure }[] = [
  { rule: 'AT-55 layout', in: ({ name }) => name !== 'print', run: 'layout' },
  { rule: 'target 44 px', in: ({ targets }) => targets, run: 'targets' },
  { rule: 'field edges', in: ({ shades }) => shades, run: 'fieldEdges' },
  { rule: 'focus rings', in: ({ shades }) => shades, run: 'rings' },
  { rule: 'AT-26 bars in grey', in: ({ shades }) => shades, run: 'bars' },
  { rule: 'AT-52 numbers', in: ({ canvas }) => canvas?.dir === 'rtl', run: 'numbers' },
  { rule: 'AT-56 edges', in: ({ media }) => media?.forcedColors, run: 'edges' },
  { rule: 'motion', in: ({ whole }) => whole, run: 'motion' },
  { rule: 'announcements', in: ({ whole }) => whole, run: 'announcements' },
  { rule: 'names', in: ({ whole, otherLanguage }) => whole || otherLanguage, run: 'names' },
  { rule: 'no media', in: ({ whole }) => whole, run: 'media' },
  { rule: 'no required fields', in: ({ whole }) => whole, run: 'requiredFields' },
];
const measure = (page: Page, run: Measure): Promise<string[]> =>
  page.evaluate((name) => (window.pejlChecks[name] as () => string[])(), run);

for (const story of stories)
  test(`${story.title} › ${story.name}`, async ({ storybook: { page }, storybook, bench }) => {
    test.setTimeout(180_000);
    /** One check in one mode, with what it found that no exception accepts. The statement names these. */
    const check = (name: string, { name: mode }: Mode, find: () => Promise<Finding[]>): Promise<void> =>
      test.step(`${name} (${mode})`, async () => {
        const unexcused = (await find()).filter((finding) => {
          const accepted = excuse(finding, story.id, mode);
          if (accepted) test.info().annotations.push({ type: 'exception', description: accepted });
          return !accepted;
        });
        expect.soft(unexcused).toEqual([]);
      });
    const named = (rule: string, texts: string[]): Finding[] => texts.map((text) => ({ rule, text }));

    expect(await storybook.show(story)).toEqual([]);
    await untilSaid(page, story.id);
    const danish = (await page.evaluate(() => window.pejlChecks.wordsIn('da'))).join('\n');
    await test.step('AT-49: no English word in a Danish story', async () => {
      const own = withoutNames(danish);
      expect.soft([...(await unknownWords(own, 'da')), ...englishWords(own)]).toEqual([]);
    });

    for (const mode of modes) {
      await enter(page, mode);
      if (!mode.quick) await check('axe', mode, () => axe(page, mode.subject));
      for (const { rule, run } of measures.filter((one) => one.in(mode)))
        await check(rule, mode, async () => named(rule, await measure(page, run)));
      await check('Alfa', mode, () => alfa(page, mode));
      // QualWeb and the voice read a copy without shadow roots, in a page that is in the same mode.
      const flat = await page.evaluate(() => window.pejlChecks.flatten());
      await emulate(bench, mode);
      await bench.setContent(wholePage(flat, `${canvasStyles}\n${mode.sheet ?? ''}`));
      if (mode.whole) await check('axe on a whole page', mode, () => axe(bench, 'page'));
      await check('QualWeb', mode, () => qualweb(bench));
      if (mode.whole && heard.includes(story.id))
        await test.step(`transcript (${mode.name})`, async () =>
          expect.soft(await transcript(bench)).toMatchSnapshot(`${story.id}.txt`));
      if (mode.keyboard) await check('keyboard', mode, async () => named('keyboard', await walk(page)));
    }

    await enter(page, modes[0]!);
    const { lost, misnamed } = await pressAll(page);
    await test.step('focus kept', () => expect.soft(lost).toEqual([]));
    await test.step('names after a press', () => expect.soft(misnamed).toEqual([]));
    expect(await storybook.noise(story)).toEqual([]);
  });

/** Names and addresses are in no language. */
const names = Object.values({
  contacts: (
    JSON.parse(readFileSync('data/contacts.json', 'utf8')) as {
      contacts: {
        name: string;
        organisation?: string;
        formerNames?: string[];
        address?: Record<string, string>;
      }[];
    }
  ).contacts.flatMap(({ name, organisation, formerNames = [], address = {} }) => [
    name,
    organisation,
    ...formerNames,
    address.street,
    address.city,
  ]),
  publishers: (
    JSON.parse(readFileSync('data/statistics.json', 'utf8')) as {
      tables: { source?: { publisher?: string } }[];
    }
  ).tables.map(({ source }) => source?.publisher),
})
  .flat()
  .filter((name) => name !== undefined)
  .sort((one, other) => other.length - one.length);

function withoutNames(text: string): string {
  return names
    .reduce((rest, name) => rest.replaceAll(name, ' '), text)
    .replace(/\S+@\S+|\S+\.\p{L}\S*/gu, '');
}
