/** Colours as they are seen. */

/** A colour as red, green and blue on a ground, whatever its notation and however much shows through it. */
export function solid(colour, ground) {
  const numbers = colour.match(/[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const scale = colour.startsWith('color(') ? 255 : 1;
  const [red, green, blue, alpha = 1] = numbers;
  return [red, green, blue].map((part, index) =>
    Math.round(part * scale * alpha + ground[index] * (1 - alpha)),
  );
}

/** The opaque colour behind an element. */
export function groundOf(element) {
  const layers = [];
  for (let one = element; one; one = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host)
    layers.unshift(window.getComputedStyle(one).backgroundColor);
  return layers.reduce((ground, layer) => solid(layer, ground), [255, 255, 255]);
}

/** How far two colours are apart in lightness, which is all that is left of them in grey. */
export function contrast(one, other) {
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
