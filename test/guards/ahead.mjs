/** Without JavaScript, and before it. */
const page = 'test/cli/render-page.test.ts';
const render = 'test/cli/render.test.ts';

export const ahead = [
  {
    row: 'what was rendered ahead stays until there is more to show',
    file: 'src/shared/data-controller.ts',
    guard: "if (!host.hasUpdated && host.renderRoot.querySelector('slot')) {",
    instead: 'if (!host.hasUpdated && !host) {',
    test: page,
    name: 'a directory is taken over in da without a flash or a layout shift',
  },
  {
    row: 'what was rendered ahead is not there twice',
    file: 'src/shared/data-controller.ts',
    guard: '(host.renderRoot = root).replaceChildren()',
    instead: '(host.renderRoot = root)',
    test: page,
    name: 'a table is taken over in en without a flash or a layout shift',
  },
  {
    row: 'the exit that was rendered ahead is not there twice',
    file: 'src/quick-exit/element.ts',
    guard: '    this.shadowRoot?.replaceChildren();\n',
    test: page,
    name: 'an exit is taken over in da without a flash or a layout shift',
  },
  {
    row: 'controls keep their place until there is a script',
    file: 'src/cli/render/static.ts',
    guard: ':is(button,form,.controls):not(th *){visibility:hidden}',
    instead: ':is(button,form,.controls):not(th *){display:none}',
    test: page,
    name: 'a checklist is taken over in da without a flash or a layout shift',
  },
  {
    row: 'a page that stands for years has no number to dial',
    file: 'src/cli/render/static.ts',
    guard: "if (name === 'a' && attributes.get('href') !== 'tel:112')",
    instead: 'if (!name)',
    test: render,
    name: 'contact-card: no number can be dialled but 112, nothing is open now',
  },
  {
    row: 'AT-45: without a script, the content is there (declarative shadow DOM)',
    file: 'src/cli/render/static.ts',
    guard: '<template shadowrootmode="open">',
    instead: '<template>',
    test: render,
    name: 'AT-45: shows the contact, the table and the exit, and no dead buttons',
  },
  {
    row: 'AT-45: without a script, there are no dead buttons',
    file: 'src/cli/render/static.ts',
    guard: ':is(button,form,.controls):not(th *){visibility:hidden}',
    instead: '.none{visibility:hidden}',
    test: render,
    name: 'AT-45: shows the contact, the table and the exit, and no dead buttons',
  },
];
