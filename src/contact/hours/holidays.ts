/** Danish public holidays, and the other days on which municipal offices close. Computed, since a list runs out. */

/**
 * From when municipal offices close, in minutes after midnight, on days with a name; NaN on the public holidays. A
 * day is called by its rule: so many days after Easter Sunday, or month and day.
 */
export const closingFrom = {
  '-3': NaN,
  '-2': NaN,
  '0': NaN,
  '1': NaN,
  '26': NaN,
  '39': NaN,
  '40': 0,
  '49': NaN,
  '50': NaN,
  '01-01': NaN,
  '05-01': 720,
  '06-05': 720,
  '12-24': 0,
  '12-25': NaN,
  '12-26': NaN,
  '12-31': 0,
};

/** A day with a name, whose words are in strings.ts. */
export type HolidayId = keyof typeof closingFrom;

/** Easter Sunday: the Sunday after the first full moon of spring (Gauss; for 1970 to 2199). */
function easter(year: number): number {
  const golden = year % 19;
  const age = (19 * golden + 24) % 30;
  // The moon is full on 18 April at the latest. Gauss asks for the golden number as well, which in these years changes nothing.
  const moon = Date.UTC(year, 2, 21) / 864e5 + age - +(age > 27);
  return moon + 7 - ((moon + 4) % 7);
}

/**
 * The names of a day.
 * @param day Days since 1970.
 * @returns None on most days, and two on some: Whit Monday 2017 was 5 June.
 */
export function namesOf(day: number): HolidayId[] {
  const date = new Date(day * 864e5);
  const year = date.getUTCFullYear();
  const movable = `${day - easter(year)}`;
  return [movable, date.toISOString().slice(5, 10)].filter(
    // Store bededag is an ordinary Friday since 2024 (Act no. 214 of 6 March 2023).
    (name): name is HolidayId => name in closingFrom && (name !== '26' || year < 2024),
  );
}
