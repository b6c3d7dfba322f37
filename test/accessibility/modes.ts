/**
 * The ways in which every story is looked at. Each is applied to the story as it stands, so that a story is drawn and
 * played once and then seen in every mode.
 */
import type { Page } from '@playwright/test';

/** What axe and Alfa are asked in a mode: all, or only what the mode can change. */
export type Subject = 'all' | 'colour' | 'structure';

export interface Mode {
  name: string;
  subject: Subject;
  /** In CSS pixels. */
  viewport: { width: number; height: number };
  /** What the host page says: attributes of the story's canvas. */
  canvas?: { theme?: string; dir?: string };
  /** What the reader's system says. */
  media?: Parameters<Page['emulateMedia']>[0];
  /** A style sheet in the page and in each shadow root. */
  sheet?: string;
  /** Looked at by `npm test`, with axe; the others by `npm run test:all`. */
  quick?: boolean;
  /** On a whole page as well, and once only: what no mode changes. */
  whole?: boolean;
  /** Edges, bars and rings are measured against their ground. */
  shades?: boolean;
  /** Targets are measured. */
  targets?: boolean;
  /** The Tab key walks through. */
  keyboard?: boolean;
  /** Danish becomes English, and the other way round. */
  otherLanguage?: boolean;
}

const desktop = { width: 1280, height: 900 };
/** 1280 × 1024 at 400 % is 320 × 256 (WCAG 1.4.10), which is also less than any phone. */
const small = { width: 320, height: 256 };

/** WCAG 1.4.12, set on every element, also inside the shadow roots: no user style sheet reaches further. */
const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-block-end: 2em !important }';

const all: (Omit<Mode, 'viewport'> & Partial<Mode>)[] = [
  { name: 'light', subject: 'all', quick: true, whole: true, shades: true, targets: true },
  {
    name: 'dark',
    subject: 'colour',
    quick: true,
    shades: true,
    canvas: { theme: 'dark' },
    media: { colorScheme: 'dark' },
  },
  { name: 'other language', subject: 'structure', otherLanguage: true, viewport: small },
  {
    name: '320 px and 400 %',
    subject: 'all',
    quick: true,
    viewport: small,
    targets: true,
    keyboard: true,
  },
  { name: 'text spacing', subject: 'structure', viewport: small, sheet: textSpacing },
  { name: 'right to left', subject: 'structure', viewport: small, canvas: { dir: 'rtl' } },
  {
    name: 'forced colours',
    subject: 'colour',
    quick: true,
    canvas: { theme: 'light' },
    media: { forcedColors: 'active' },
  },
  { name: 'more contrast', subject: 'colour', shades: true, media: { contrast: 'more' } },
  { name: 'motion', subject: 'colour', media: { reducedMotion: 'no-preference' } },
  // Grounds are not printed: what was light on a dark page stands on white paper.
  {
    name: 'print',
    subject: 'all',
    media: { media: 'print' },
    sheet: '.canvas { background: #fff !important }',
  },
];

export const modes: Mode[] = all.map((mode) => ({ viewport: desktop, ...mode }));

/** What the reader's system says where a mode says nothing. */
const plainMedia = {
  media: 'screen',
  colorScheme: 'light',
  forcedColors: 'none',
  contrast: 'no-preference',
  reducedMotion: 'reduce',
} as const;

/** Gives a page the size and the reader's settings of a mode. */
export async function emulate(page: Page, mode: Mode): Promise<void> {
  await page.setViewportSize(mode.viewport);
  await page.emulateMedia({ ...plainMedia, ...mode.media });
}

/**
 * Puts the story that a page shows into a mode and waits until it has followed.
 * @param page The page with the story, in which the checks are installed.
 */
export async function enter(page: Page, mode: Mode): Promise<void> {
  await emulate(page, mode);
  await page.evaluate((settings) => window.pejlChecks.arrange(settings), {
    theme: mode.canvas?.theme,
    dir: mode.canvas?.dir,
    otherLanguage: mode.otherLanguage ?? false,
    sheet: mode.sheet ?? '',
  });
}
