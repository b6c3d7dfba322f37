/**
 * The card that a key leads to. The arrows follow the reading direction.
 * @param key Name of the key, as in `KeyboardEvent.key`.
 * @param shown Index of the card on show, from 0.
 * @param length How many cards there are.
 * @param rightToLeft Whether reading goes from right to left.
 * @returns Index of a card, which may be beyond the ends; undefined for keys that lead nowhere.
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
