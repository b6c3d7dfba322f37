/** A host page as an editor would write it, around one flattened story: for the rules that ask about a whole page. */

const words = {
  da: {
    title: 'Rådgivning og hjælp – Fjordby Kommune',
    skip: 'Gå til indholdet',
    menu: 'Menu',
    home: 'Til forsiden af Fjordby Kommune',
    heading: 'Rådgivning og hjælp',
    footer: 'Fjordby Kommune',
  },
  en: {
    title: 'Advice and help – Fjordby Municipality',
    skip: 'Go to the content',
    menu: 'Menu',
    home: 'To the front page of Fjordby',
    heading: 'Advice and help',
    footer: 'Fjordby Municipality',
  },
};

/** A story without shadow roots: what `flatten` in in-page/flatten.mjs makes. */
export interface FlatStory {
  html: string;
  styles: string;
  lang: string;
  dir: string;
}

/**
 * Puts a flattened story on a page of its own.
 * @param canvas The styles of the story's canvas.
 */
export function wholePage({ html, styles, lang, dir }: FlatStory, canvas: string): string {
  const text = words[lang === 'da' ? 'da' : 'en'];
  return `<!doctype html>
<html lang="${lang === 'da' ? 'da' : 'en'}" dir="${dir}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${text.title}</title>
    <style>
      body { margin: 0; background: #fff; color: #111; font-family: system-ui, sans-serif; font-size: 1em; line-height: 1.5; }
      h1 { margin: 0.5em 0; }
      header a, .skip { display: inline-block; padding: 0.75em; min-block-size: 2.75em; min-inline-size: 2.75em; background: #fff; color: #0b3d5c; }
      ${canvas}
      ${styles}
    </style>
  </head>
  <body>
    <a class="skip" href="#indhold">${text.skip}</a>
    <header><nav aria-label="${text.menu}"><a href="/">${text.home}</a></nav></header>
    <main id="indhold" tabindex="-1">
      <h1>${text.heading}</h1>
      ${html}
    </main>
    <footer><p>${text.footer}</p></footer>
  </body>
</html>`;
}
