/**
 * The ways in which every story is looked at. Each is applied to the story as it stands, so that a story is drawn and
 * played once and then seen by axe, QualWeb and Alfa in every mode; the layout is measured in every mode as well. Where a
 * mode has `shades`, edges and bars are measured against their ground.
 *
 * `canvas` is what the host page says (attributes of the story's canvas), `media` what the reader's system says.
 */
const desktop = { width: 1280, height: 900 };
/** 1280 × 1024 at 400 % is 320 × 256 (WCAG 1.4.10), which is also less than any phone. */
const small = { width: 320, height: 256 };

/** WCAG 1.4.12, set on every element, also inside the shadow roots: no user style sheet reaches further. */
const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-block-end: 2em !important }';

export const modes = [
  { name: 'light', axe: 'all', whole: true, shades: true, targets: true },
  { name: 'dark', axe: 'colour', shades: true, canvas: { theme: 'dark' }, media: { colorScheme: 'dark' } },
  { name: 'other language', axe: 'structure', language: true, viewport: small },
  { name: '320 px and 400 %', axe: 'all', viewport: small, targets: true, keyboard: true },
  { name: 'text spacing', axe: 'structure', viewport: small, sheet: textSpacing },
  { name: 'right to left', axe: 'structure', viewport: small, canvas: { dir: 'rtl' } },
  { name: 'forced colours', axe: 'colour', canvas: { theme: 'light' }, media: { forcedColors: 'active' } },
  { name: 'more contrast', axe: 'colour', shades: true, media: { contrast: 'more' } },
  { name: 'motion', axe: 'colour', media: { reducedMotion: 'no-preference' } },
  // Grounds are not printed: what was light on a dark page stands on white paper.
  { name: 'print', axe: 'all', media: { media: 'print' }, sheet: '.canvas { background: #fff !important }' },
].map((mode) => ({ viewport: desktop, ...mode }));

/** What the reader's system says where a mode says nothing. */
export const plainMedia = {
  media: 'screen',
  colorScheme: 'light',
  forcedColors: 'none',
  contrast: 'no-preference',
  reducedMotion: 'reduce',
};

/**
 * Puts a drawn story into a mode and waits until it has followed.
 * @param page The page with the story, in which the checks are installed.
 * @param mode One of `modes`.
 */
export async function enter(page, mode) {
  await page.setViewportSize(mode.viewport);
  await page.emulateMedia({ ...plainMedia, ...mode.media });
  await page.evaluate((settings) => window.pejlChecks.arrange(settings), {
    theme: mode.canvas?.theme,
    dir: mode.canvas?.dir,
    otherLanguage: mode.language ?? false,
    sheet: mode.sheet ?? '',
  });
}
