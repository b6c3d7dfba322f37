/** Putting a story into a mode. */
import { inStory } from './tree.mjs';

/** Puts the story into a mode, and waits until the elements have followed. */
export async function arrange({ theme, dir, otherLanguage, sheet }) {
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
