/** The size check: what a page really fetches, brotli, against the budget. Any line over its budget fails. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const size = (name) => {
  const file = readFileSync(new URL(name, dist));
  return brotliCompressSync(file, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.length },
  }).length;
};
const loader = ['pejlemaerker.js', 'drop-in/core.js'];
const budgets = [
  ['loader', 1, ['pejlemaerker.js']],
  [
    'page with one contact card',
    12,
    [...loader, 'drop-in/contact-card.js', 'drop-in/records/da/contacts/reden-aarhus.js'],
  ],
  [
    'page with directory, table, cards and checklist',
    26,
    [
      ...loader,
      'drop-in/common.js',
      'drop-in/contact-card.js',
      'drop-in/contact-model.js',
      'drop-in/contact-directory.js',
      'drop-in/statistics-table.js',
      'drop-in/conversation-cards.js',
      'drop-in/checklist.js',
      'drop-in/records/da/contacts.js',
      'drop-in/records/da/statistics/extent-2008.js',
      'drop-in/records/da/conversations/conversation-starters.js',
      'drop-in/records/da/checklists/guideposts.js',
    ],
  ],
  ['one-file bundle', 34, ['pejlemaerker.bundle.js']],
];

let over = false;
for (const [name, budget, files] of budgets) {
  const sizes = files.map((file) => [file, size(file)]);
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  // A kilobyte is 1.000 bytes.
  const fits = total <= budget * 1000;
  over ||= !fits;
  console.log(
    `${fits ? 'ok  ' : 'OVER'} ${name}: ${(total / 1000).toFixed(2)} kB of ${budget} kB in ${files.length} files`,
  );
  if (process.argv.includes('--files') || !fits)
    for (const [file, bytes] of sizes) console.log(`       ${String(bytes).padStart(6)} ${file}`);
}
process.exitCode = over ? 1 : 0;
