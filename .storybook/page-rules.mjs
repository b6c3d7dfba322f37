/**
 * Rules of axe that ask about a whole page. A story is a fragment: the page around it brings what they look for. All
 * other rules hold.
 */
export const pageRules = [
  // Everything on a page stands in a landmark. The widget stands in the host's.
  'region',
  // A page has one main landmark. The host's.
  'landmark-one-main',
  // A page has a heading of level one. The host's; the widget's own level is set by `heading-level`.
  'page-has-heading-one',
  // A page begins with a way past its menu. The host's.
  'bypass',
];
