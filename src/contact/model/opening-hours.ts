/** Opening hours of a contact, or of one of its values, as a card shows them. */
import { wallTime } from '../../shared/clock.js';
import type { Hours } from '../data.js';
import { weeklyView, type HoursRow } from './week-in-words.js';
import { unlessGone, type ContactContext } from './circumstances.js';
import type { Freshness } from './freshness.js';

/** Opening hours, ready to draw. */
export interface HoursView {
  rows: HoursRow[];
  /** "Åben nu, lukker kl. 16"; empty when it is not known. */
  now: string;
  /** Whether it is open by the same answer: what a filter for "open now" asks, so that it cannot disagree. */
  open: boolean;
  /** Minutes until `now` and `open` change; Infinity where they say nothing. */
  minutes: number;
  freshness: Freshness;
}

/**
 * Opening hours, ready to draw.
 * @param hours The hours as the data has them; of any shape, since a site's own data may be wrong.
 * @param context What the contact is judged by.
 * @returns Undefined where there are none, and where they cannot be read: unknown hours are not drawn as closed. While
 * the engine is not there, nothing is said of now.
 */
export function hoursView(hours: Hours | undefined, context: ContactContext): HoursView | undefined {
  const { opening, language, now, gone, status, judge } = context;
  if (!hours) return undefined;
  const freshness = judge(hours.check, 'hours');
  const view: HoursView = {
    rows: weeklyView(hours, language),
    now: '',
    open: false,
    minutes: Infinity,
    freshness: unlessGone(freshness, context),
  };
  if (opening && freshness.current && !gone && status !== 'temporarily-closed') {
    const state = opening.openingState(hours, now);
    view.minutes = opening.minutesUntilChange(hours, now);
    view.open = state.state === 'open';
    // A time zone that does not exist gives an unknown state, and `wallTime` would throw.
    if (state.state !== 'unknown')
      view.now = opening.sentenceFor(state, wallTime(now, hours.timeZone), language);
  }
  return view.rows.length || view.now ? view : undefined;
}
