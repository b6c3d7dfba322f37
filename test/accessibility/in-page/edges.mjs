/** What is told by an edge or a shade: controls and bars. */
import { contrast, groundOf, solid } from './colour.mjs';
import { describe, hiddenVisually, inStory, ours, visible } from './tree.mjs';

/** WCAG 1.4.11 where the reader's colours replace ours: every control keeps an edge, none tells its state by colour alone. */
export function edges() {
  return inStory()
    .filter(
      (element) =>
        element.matches('button, input, select, textarea, .button') &&
        visible(element) &&
        !hiddenVisually(element),
    )
    .flatMap((element) => {
      const style = window.getComputedStyle(element);
      if (/checkbox|radio|range/.test(element.type) && style.appearance === 'auto') return [];
      const edge = ['Top', 'Right', 'Bottom', 'Left'].some(
        (side) =>
          parseFloat(style[`border${side}Width`]) >= 1 &&
          !/none|hidden/.test(style[`border${side}Style`]) &&
          style[`border${side}Color`] !== style.backgroundColor,
      );
      const underlined = element.localName === 'button' && style.textDecorationLine.includes('underline');
      return edge || underlined ? [] : [`no edge in forced colours: ${describe(element)}`];
    });
}

/** WCAG 1.4.11: what can be filled in has an edge of 3:1. */
export function fieldEdges() {
  return inStory()
    .filter((element) => ours(element) && element.matches('input, select, textarea') && visible(element))
    .flatMap((element) => {
      const style = window.getComputedStyle(element);
      if (/checkbox|radio|range/.test(element.type) && style.appearance === 'auto') return [];
      const ground = groundOf(element.parentElement);
      const ratio = contrast(ground, solid(style.borderTopColor, ground));
      return ratio >= 3 ? [] : [`edge of ${ratio.toFixed(1)}:1: ${describe(element)}`];
    });
}

/** WCAG 1.4.1: in grey each bar stands out from its ground, what is certain from what is not, and each has its number beside it. */
export function bars() {
  return inStory()
    .filter(
      (element) =>
        ours(element) && element.localName === 'svg' && element.matches('.bar') && visible(element),
    )
    .flatMap((bar) => {
      const ground = groundOf(bar.parentElement);
      const shades = [...bar.querySelectorAll('rect')].map((rect) => {
        const { fill, opacity } = window.getComputedStyle(rect);
        return solid(fill, ground).map((part, index) => part * opacity + ground[index] * (1 - opacity));
      });
      const value = shades.at(-1);
      const found = [];
      if (contrast(value, ground) < 3) found.push(`bar of ${contrast(value, ground).toFixed(1)}:1 in grey`);
      if (shades.length > 1 && contrast(shades[0], value) < 1.5)
        found.push('two parts of a bar look the same in grey');
      if (!/\d/.test(bar.closest('tr')?.textContent ?? ''))
        found.push(`bar without a number: ${describe(bar.closest('tr') ?? bar)}`);
      return found;
    });
}
