/**
 * What the accessibility checks run inside the page. `source` installs it as `window.pejlChecks`. All of it looks
 * through shadow roots, since that is what a reader sees.
 */

/** Every element that is drawn, with those in shadow roots, in the order of the tree. */
function composed(root = document.body) {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? composed(element.shadowRoot) : []),
  ]);
}

/** Ours: in a shadow root. What the author slots in is the host page's to style. */
const ours = (element) => element.getRootNode() !== document;

/** The elements of the story: Storybook's own furniture is not ours. */
const inStory = () => composed(document.querySelector('.canvas'));

/** A name to find an element by. */
function describe(element) {
  const text = (element.textContent || element.value || '').replace(/\s+/g, ' ').trim().slice(0, 60);
  const name = [
    element.localName,
    element.id && `#${element.id}`,
    element.part?.value && `[part=${element.part.value}]`,
  ];
  return `${name.filter(Boolean).join('')} “${text}”`;
}

const visible = (element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });

/** Cut down to nothing on purpose, for screen readers: the element or one around it. */
function hiddenVisually(element) {
  for (let one = element; one; one = one.parentElement ?? one.getRootNode().host) {
    const { clipPath } = window.getComputedStyle(one);
    if (clipPath.startsWith('inset(50%')) return true;
  }
  return false;
}

/** Where the text of an element itself stands, line by line. */
function textBoxes(element) {
  return [...element.childNodes]
    .filter((node) => node.nodeType === window.Node.TEXT_NODE && node.data.trim())
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    });
}

/** What scrolls sideways around an element, if anything. */
function scroller(element) {
  for (let one = element; one; one = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host)
    if (/auto|scroll/.test(window.getComputedStyle(one).overflowX) && one !== document.documentElement)
      return one;
  return undefined;
}

/** WCAG 1.4.10 and 1.4.12: nothing is cut off, runs out of its box, or has to be scrolled to in two directions. */
function layout() {
  const found = [];
  const page = document.scrollingElement;
  if (page.scrollWidth > page.clientWidth + 1)
    found.push(`the page scrolls sideways: ${page.scrollWidth} px in ${page.clientWidth} px`);
  for (const element of inStory()) {
    if (!visible(element) || hiddenVisually(element)) continue;
    const style = window.getComputedStyle(element);
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    const cuts = (overflow) => /hidden|clip/.test(overflow);
    if (clientWidth && element.textContent.trim()) {
      if (cuts(style.overflowX) && scrollWidth > clientWidth + 1)
        found.push(`cut off sideways: ${describe(element)}`);
      if (cuts(style.overflowY) && scrollHeight > clientHeight + 1)
        found.push(`cut off below: ${describe(element)}`);
    }
    // A table of data may scroll in both directions (1.4.10); nothing else may.
    if (
      /auto|scroll/.test(style.overflowX) &&
      scrollWidth > clientWidth + 1 &&
      !element.querySelector('table')
    )
      found.push(`scrolls sideways: ${describe(element)}`);
    const texts = textBoxes(element);
    if (!scroller(element) && texts.some(({ left, right }) => left < -1 || right > window.innerWidth + 1))
      found.push(`runs out of the page: ${describe(element)}`);
    const edged = ['Top', 'Right', 'Bottom', 'Left'].every(
      (side) => parseFloat(style[`border${side}Width`]) > 0,
    );
    if (edged && texts.length) {
      const box = element.getBoundingClientRect();
      const outside = (text) =>
        text.left < box.left - 1 ||
        text.right > box.right + 1 ||
        text.top < box.top - 4 ||
        text.bottom > box.bottom + 4;
      if (texts.some(outside)) found.push(`runs out of its edge: ${describe(element)}`);
    }
  }
  return found;
}

const controls =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=checkbox]';

/** WCAG 2.5.5 (AAA): 44 by 44 pixels, except links in a sentence and what the browser draws by itself. */
function targets() {
  return inStory()
    .filter(
      (element) => ours(element) && element.matches(controls) && visible(element) && !hiddenVisually(element),
    )
    .flatMap((element) => {
      const boxes = [element, ...(element.labels ?? [])].map((one) => one.getBoundingClientRect());
      const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
      const height =
        Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
      if (width >= 43.5 && height >= 43.5) return [];
      // In a sentence: words before or after it on its own line, which decide how high the line is.
      const inline = window.getComputedStyle(element).display === 'inline';
      const around = [...(element.parentNode?.childNodes ?? [])].some(
        (node) =>
          node !== element &&
          node.textContent.trim() &&
          (node.nodeType === window.Node.TEXT_NODE ||
            (node.nodeType === window.Node.ELEMENT_NODE &&
              window.getComputedStyle(node).display === 'inline')),
      );
      if (inline && around) return [];
      return [`target of ${Math.round(width)} × ${Math.round(height)} px: ${describe(element)}`];
    });
}

/** WCAG 1.4.11 where the reader's colours replace ours: every control keeps an edge, none tells its state by colour alone. */
function edges() {
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

/** A colour as red, green and blue on a ground, whatever its notation and however much shows through it. */
function solid(colour, ground) {
  const numbers = colour.match(/[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const scale = colour.startsWith('color(') ? 255 : 1;
  const [red, green, blue, alpha = 1] = numbers;
  return [red, green, blue].map((part, index) =>
    Math.round(part * scale * alpha + ground[index] * (1 - alpha)),
  );
}

/** The opaque colour behind an element. */
function groundOf(element) {
  const layers = [];
  for (let one = element; one; one = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host)
    layers.unshift(window.getComputedStyle(one).backgroundColor);
  return layers.reduce((ground, layer) => solid(layer, ground), [255, 255, 255]);
}

/** WCAG 1.4.11: what can be filled in has an edge of 3:1. */
function fieldEdges() {
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

/** How far two colours are apart in lightness, which is all that is left of them in grey. */
function contrast(one, other) {
  const light = (colour) => {
    const [red, green, blue] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low, high] = [light(one), light(other)].sort((first, second) => first - second);
  return (high + 0.05) / (low + 0.05);
}

/** WCAG 1.4.1: in grey each bar stands out from its ground, what is certain from what is not, and each has its number beside it. */
function bars() {
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

/** In a page from right to left, a number is still read from left to right. */
function numbers() {
  return inStory()
    .filter((element) => ours(element) && visible(element) && !hiddenVisually(element))
    .flatMap((element) => [...element.childNodes])
    .filter((node) => node.nodeType === window.Node.TEXT_NODE)
    .flatMap((node) =>
      [...node.data.matchAll(/\+?\d[\d .,:\u00a0-]*\d/g)].flatMap(({ 0: text, index }) => {
        const [first, last] = [index, index + text.length - 1].map((at) => {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect();
        });
        const sameLine = first.width && Math.abs(first.top - last.top) < first.height / 2;
        return sameLine && first.left > last.left ? [`number from right to left: ${text}`] : [];
      }),
    );
}

/** What the statement says is not there: sound, moving pictures, tips that come with the mouse, fields that must be filled. */
function media() {
  return inStory()
    .filter(
      (element) => ours(element) && element.matches('audio, video, canvas, object, embed, iframe, [title]'),
    )
    .map((element) => `has ${element.localName}: ${describe(element)}`);
}
function requiredFields() {
  return inStory()
    .filter(
      (element) =>
        ours(element) && element.matches('[required], [aria-required], [pattern], input[type=email]'),
    )
    .map((element) => `must be filled in: ${describe(element)}`);
}

/** The words of ours that are in a language, as the nearest `lang` says. */
function wordsIn(language) {
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

/** WCAG 2.3.3: with reduced motion nothing moves. */
function motion() {
  return document
    .getAnimations()
    .filter(({ effect }) => inStory().includes(effect?.target))
    .map(({ effect }) => `moves: ${describe(effect.target)}`);
}

/** What stands in the regions whose changes are read aloud. */
const saying = () =>
  inStory().filter((element) => element.matches('[role=status]') && element.textContent.trim());

/**
 * WCAG 4.1.3: what is said is short and polite, and nothing is said by a story in which nobody has done anything. Also
 * says what stands in the regions, for the test of their language.
 */
function announcements() {
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

/** The element that has the focus, through shadow roots. */
function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What has the focus now, whether one can see that it has, and whether something covers it (2.4.7, 2.4.11, 2.4.12). */
function focusState() {
  const element = focused();
  const inside = inStory().includes(element);
  if (!element || element === document.body || !inside) return { inside: false };
  window.pejlChecks.visited ??= [];
  const { visited } = window.pejlChecks;
  const again = visited.includes(element);
  visited.push(element);
  const style = window.getComputedStyle(element);
  const troubles = [];
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  if (ours(element) && !ring) troubles.push(`no focus ring of 2 px: ${describe(element)}`);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const within = (low, high, size) => [Math.max(low, 0), Math.min(high, size)];
  const [x0, x1] = within(left, right, window.innerWidth);
  const [y0, y1] = within(top, bottom, window.innerHeight);
  if (x1 - x0 < 1 || y1 - y0 < 1) troubles.push(`focus is off the screen: ${describe(element)}`);
  else {
    const seen = (x, y) => {
      let hit = document.elementFromPoint(x, y);
      while (hit?.shadowRoot) {
        const inner = hit.shadowRoot.elementFromPoint(x, y);
        if (!inner || inner === hit) break;
        hit = inner;
      }
      const own = [element, ...(element.labels ?? [])];
      for (let one = hit; one; one = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host)
        if (own.includes(one)) return true;
      return false;
    };
    const spots = [0.1, 0.5, 0.9].flatMap((part) => [
      [x0 + (x1 - x0) * part, (y0 + y1) / 2],
      [(x0 + x1) / 2, y0 + (y1 - y0) * part],
    ]);
    // A box around a whole region, such as a card or a table that scrolls, has its ring around its content.
    if (!spots.some(([x, y]) => seen(x, y)))
      troubles.push(`focus is hidden behind something: ${describe(element)}`);
  }
  return { inside: true, again, troubles };
}

/** The buttons of ours that one can press, by their place; a click on them must not go anywhere. */
function pressable() {
  window.print = () => {};
  const names = new Set();
  return inStory().flatMap((element, index) => {
    if (!ours(element) || element.localName !== 'button' || element.disabled || !visible(element)) return [];
    // One of each kind: the twentieth button to copy does what the first does.
    const name = element.firstChild?.textContent.trim() || element.textContent.trim();
    if (names.has(name)) return [];
    names.add(name);
    return [index];
  });
}
/** Gives the focus to the one at a place, if it is still there, and says what it is. */
function focusAt(index) {
  const element = inStory()[index];
  if (element?.localName !== 'button') return undefined;
  element.focus();
  return focused() === element ? describe(element) : undefined;
}
/** WCAG 2.4.3: whether the focus is still in the story, on something that can be seen. */
async function focusKept() {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => window.requestAnimationFrame(resolve));
  const element = focused();
  return inStory().includes(element) && visible(element);
}

/** Puts the story into a mode, and waits until the elements have followed. */
async function arrange({ theme, dir, otherLanguage, sheet }) {
  const canvas = document.querySelector('.canvas');
  const own = (canvas.pejlOwn ??= { theme: canvas.dataset.theme, dir: canvas.dir, lang: canvas.lang });
  canvas.dataset.theme = theme ?? own.theme;
  canvas.dir = dir ?? own.dir;
  canvas.lang = otherLanguage ? (own.lang === 'en' ? 'da' : 'en') : own.lang;
  document.querySelector('#pejl-sheet')?.remove();
  const roots = [document, ...inStory().flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const applied = (window.pejlChecks.sheet ??= new window.CSSStyleSheet());
  applied.replaceSync(sheet);
  for (const root of roots)
    if (!root.adoptedStyleSheets.includes(applied)) root.adoptedStyleSheets.push(applied);
  const frame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));
  for (let turn = 0; turn < 3; turn++) {
    await frame();
    await Promise.all(
      inStory().map((element) => (element.matches(':state(loading)') ? undefined : element.updateComplete)),
    );
  }
}

/**
 * The story as one light tree, for checkers and screen readers that do not enter shadow roots: shadow content in place
 * of the element's children, slotted content in place of its slots, styles limited to their element by `@scope`.
 */
function flatten() {
  const styles = new Set();
  const copy = (node, under) => {
    if (node.nodeType === window.Node.TEXT_NODE) return [node.cloneNode()];
    // Lit's own marks would tear a sentence into pieces.
    if (node.nodeType !== window.Node.ELEMENT_NODE) return [];
    if (node.localName === 'style' || node.localName === 'script') return [];
    if (node.localName === 'slot') {
      const assigned = node.assignedNodes();
      const inSlot = (nodes) => nodes.flatMap((one) => copy(one, under));
      if (!assigned.length) return inSlot([...node.childNodes]);
      return inSlot(assigned).map((one) => {
        one.setAttribute?.('data-slotted', '');
        return one;
      });
    }
    const twin = node.cloneNode();
    if (node.matches('input, textarea')) {
      twin.toggleAttribute('checked', !!node.checked);
      if (node.type !== 'checkbox') twin.setAttribute('value', node.value);
    }
    if (node.localName === 'option') twin.toggleAttribute('selected', node.selected);
    // QualWeb reads no other notation of colours than rgb(), and does not see through them.
    const { color, backgroundColor } = window.getComputedStyle(node);
    const ground = solid(backgroundColor, under);
    if (!/^rgb\(/.test(color)) twin.style.setProperty('color', `rgb(${solid(color, ground)})`);
    if (!/^rgb\(|^rgba\(0, 0, 0, 0\)$/.test(backgroundColor))
      twin.style.setProperty('background-color', `rgb(${ground})`);
    const { shadowRoot } = node;
    if (shadowRoot) {
      for (const sheet of shadowRoot.adoptedStyleSheets) {
        const text = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
        const scoped = text
          .replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, ':scope$1')
          .replaceAll(':host', ':scope');
        styles.add(`@scope (${node.localName}) to ([data-slotted]) {\n${scoped}\n}`);
      }
    }
    twin.append(...[...(shadowRoot ?? node).childNodes].flatMap((one) => copy(one, ground)));
    twin.normalize();
    return [twin];
  };
  const canvas = document.querySelector('.canvas');
  const [twin] = copy(canvas, [255, 255, 255]);
  // Without a shadow root, the styles of a hostile page would reach what they cannot reach in truth.
  twin.removeAttribute('data-host');
  return {
    html: twin.outerHTML,
    styles: [...styles].join('\n'),
    lang: canvas.lang,
    dir: canvas.dir,
  };
}

const parts = { composed, describe, hiddenVisually, textBoxes, scroller, solid, groundOf, contrast };
const checks = {
  layout,
  targets,
  edges,
  fieldEdges,
  bars,
  numbers,
  media,
  requiredFields,
  wordsIn,
  motion,
  announcements,
  focusState,
  pressable,
  focusAt,
  focusKept,
  arrange,
  flatten,
};

/** A script that installs the checks. */
export const source = `window.pejlChecks = (() => {
${Object.values({ ...parts, focused })
  .map(String)
  .join('\n')}
const visible = ${visible};
const ours = ${ours};
const saying = ${saying};
const inStory = ${inStory};
const controls = ${JSON.stringify(controls)};
${Object.values(checks).map(String).join('\n')}
return { saying, ${Object.keys(checks).join(', ')} };
})()`;
