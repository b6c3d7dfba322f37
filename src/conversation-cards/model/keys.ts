/**
 * The card that a key leads to, which may be beyond the ends; undefined for keys that lead nowhere. The arrows follow
 * the reading direction.
 */
export function cardByKey(
  key: string,
  shown: number,
  length: number,
  rightToLeft: boolean,
): number | undefined {
  const forward = rightToLeft ? -1 : 1;
  const cards: Record<string, number> = {
    ArrowRight: shown + forward,
    ArrowLeft: shown - forward,
    Home: 0,
    End: length - 1,
  };
  return length ? cards[key] : undefined;
}
