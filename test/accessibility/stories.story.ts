/** Each story is drawn, its play function passes, it is quiet, and axe finds nothing in four modes. */
import { axe } from './axe.js';
import { enter, modes } from './modes.js';
import { docs, expect, stories, test } from './storybook.js';

for (const story of stories)
  test(`${story.title} › ${story.name}`, async ({ storybook }) => {
    await test.step('drawn and quiet', async () => {
      expect(await storybook.show(story)).toEqual([]);
      expect(await storybook.noise(story)).toEqual([]);
    });
    for (const mode of modes.filter(({ quick }) => quick))
      await test.step(`axe (${mode.name})`, async () => {
        await enter(storybook.page, mode);
        expect.soft(await axe(storybook.page, mode.subject)).toEqual([]);
      });
    expect(await storybook.noise(story)).toEqual([]);
  });

for (const entry of docs)
  test(`${entry.title} › ${entry.name}`, async ({ storybook }) => {
    const own = stories.filter(({ title }) => title === entry.title);
    expect(await storybook.show(entry)).toEqual([]);
    // A page of an element shows the first story twice, one of words shows none; those in a frame, or with an address
    // that never answers, are there all the same.
    const drawn = storybook.page.locator('.canvas > :is(:state(ready), :state(failed), [src]), iframe');
    await expect.poll(() => drawn.count()).toBeGreaterThanOrEqual(own.length);
    expect(await storybook.noise(entry)).toEqual([]);
  });
