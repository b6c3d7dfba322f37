/** What is said, in which language, and what must not be there. */
import { describe, inStory, ours, visible } from './tree.mjs';

/** The words of ours that are in a language, as the nearest `lang` says. */
export function wordsIn(language) {
  const languageOf = (element) => {
    for (let one = element; one; one = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host)
      if (one.lang) return one.lang;
    return '';
  };
  return inStory()
    .filter(
      (element) =>
        ours(element) &&
        languageOf(element) === language &&
        visible(element) &&
        element.localName !== 'style',
    )
    .flatMap((element) => [
      ...[...element.childNodes]
        .filter(({ nodeType }) => nodeType === window.Node.TEXT_NODE)
        .map(({ data }) => data),
      element.getAttribute('aria-label') ?? '',
    ])
    .filter((text) => text.trim());
}

/** What stands in the regions whose changes are read aloud. */
export const saying = () =>
  inStory().filter((element) => element.matches('[role=status]') && element.textContent.trim());

/**
 * WCAG 4.1.3: what is said is short and polite, and nothing is said by a story in which nobody has done anything. Also
 * says what stands in the regions, for the test of their language.
 */
export function announcements() {
  const story = window.__STORYBOOK_PREVIEW__.currentRender.story;
  const regions = inStory().filter((element) =>
    element.matches('[role=status], [role=alert], [aria-live], output'),
  );
  return regions.flatMap((element) => {
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    const found = [];
    // An alert is for the one who cannot get away; it stands empty until then.
    if (text && element.matches('[role=alert], [aria-live=assertive]')) found.push(`not polite: ${text}`);
    if (text.length > 140) found.push(`long: ${text}`);
    if (text && !story.playFunction) found.push(`said without being asked: ${text}`);
    return found;
  });
}

/** What the statement says is not there: sound, moving pictures, tips that come with the mouse, fields that must be filled. */
export function media() {
  return inStory()
    .filter(
      (element) => ours(element) && element.matches('audio, video, canvas, object, embed, iframe, [title]'),
    )
    .map((element) => `has ${element.localName}: ${describe(element)}`);
}

export function requiredFields() {
  return inStory()
    .filter(
      (element) =>
        ours(element) && element.matches('[required], [aria-required], [pattern], input[type=email]'),
    )
    .map((element) => `must be filled in: ${describe(element)}`);
}

/** WCAG 2.3.3: with reduced motion nothing moves. */
export function motion() {
  return document
    .getAnimations()
    .filter(({ effect }) => inStory().includes(effect?.target))
    .map(({ effect }) => `moves: ${describe(effect.target)}`);
}
