/** The page in a frame, and the script around it. */
const test = 'test/host-page/embed.node.test.ts';

export const embedding = [
  {
    row: 'AT-62: the height is rounded up',
    file: 'src/embed/height.ts',
    guard: 'Math.ceil(content.getBoundingClientRect().height)',
    instead: 'Math.floor(content.getBoundingClientRect().height)',
    name: 'has no scroll bar at five widths, with heights that are no whole pixels',
  },
  {
    row: 'the height is never the window’s',
    file: 'src/embed/height.ts',
    guard: 'Math.ceil(content.getBoundingClientRect().height)',
    instead: 'Math.max(innerHeight, Math.ceil(content.getBoundingClientRect().height))',
    name: 'follows its content up and down, and does not grow when only the frame does',
  },
  {
    row: 'the height is told whenever the content changes',
    file: 'src/embed/height.ts',
    guard: 'new ResizeObserver(() => tell(false)).observe(content);',
    instead: 'addEventListener("load", () => tell(false));',
    name: 'follows its content up and down, and does not grow when only the frame does',
  },
  {
    row: 'the height is told again to a script that comes late',
    file: 'src/embed/height.ts',
    guard: "if (source === parent && data?.type === 'pejl-height') tell(true);",
    name: 'is told again to a script that comes late',
  },
  {
    row: 'the parent checks the origin',
    file: 'src/embed/parent.ts',
    guard: 'if (!frame || !isFrom(frame, origin)) return;',
    instead: 'if (!frame) return;',
    name: 'is not taken from a frame that now shows another site',
  },
  {
    row: 'the parent checks which frame spoke',
    file: 'src/embed/parent.ts',
    guard: '({ contentWindow }) => contentWindow === source',
    instead: '() => true',
    name: 'is told in whole pixels, and only by the frame itself',
  },
  {
    row: 'the parent takes only heights',
    file: 'src/embed/parent.ts',
    guard:
      '    if (!Number.isInteger(height) || (height as number) < 1 || (height as number) > highest) return;\n',
    name: 'is told in whole pixels, and only by the frame itself',
  },
  {
    row: 'edges that the page counts as height',
    file: 'src/embed/parent.ts',
    guard: "style.boxSizing === 'border-box'",
    instead: 'false',
    name: 'has none with the page’s own edges and heights either',
  },
  {
    row: 'a link to the page shows no stranger’s data',
    file: 'src/embed/page.ts',
    guard: " && !(name === 'src' && !isOwn(value))",
    name: 'shows no stranger’s data as this site’s',
  },
  {
    row: 'links open beside the page',
    file: 'src/embed/page.ts',
    guard: 'openOutside();\n',
    name: 'opens links beside the page, not within the frame',
  },
  {
    row: 'the page has a language',
    file: 'src/embed/page.ts',
    guard: 'document.documentElement.lang = language;\n',
    name: 'has a language and a title',
  },
  {
    row: 'the page has a title',
    file: 'src/embed/page.ts',
    guard: 'document.title = titles[widget]![language];\n',
    name: 'has a language and a title',
  },
  {
    row: 'an unknown widget is the directory',
    file: 'src/embed/page.ts',
    guard: 'Object.hasOwn(titles, asked) ? asked :',
    instead: 'asked ? asked :',
    name: 'shows the directory without a query, and where it knows no such widget',
  },
  {
    row: 'what stood there before the script is the fallback',
    file: 'src/embed/page.ts',
    guard: 'place.append(...main.childNodes);\n',
    instead: 'main.replaceChildren();\n',
    name: 'has 112 before and without its script',
  },
].map((guard) => ({ ...guard, test }));
