/** The results in words and numbers. */

/** Growth of the heap that is worth a look: what a thousand mounts may leave behind in compiled code and caches. */
const bound = 500_000;

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

const count = (number) => new Intl.NumberFormat('en-GB').format(number);
const ms = (time) => time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0);
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
const times = (ratio) => `×${ratio.toFixed(ratio < 10 ? 1 : 0)}`;

/** Columns as wide as they need to be; the first to the left, numbers to the right. */
function table(title, rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) =>
    row.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join('  '),
  );
  return [title, ...lines.map((line) => `  ${line}`), ''].join('\n');
}

const by = (results, key) =>
  [...new Set(results.map((result) => result[key]))].map((value) => [
    value,
    results.filter((result) => result[key] === value),
  ]);

function contactTable(contacts) {
  const measured = by(contacts, 'size').map(([size, runs]) => {
    const of = (key) => median(runs.flatMap((run) => run[key]));
    return {
      size,
      list: of('list'),
      first: of('first'),
      hits: of('hits'),
      misses: of('misses'),
      slowest: median(runs.map((run) => Math.max(...run.hits, ...run.misses))),
      heap: [of('dataBytes'), of('widgetBytes')],
      articles: Math.max(...runs.map((run) => run.articles)),
    };
  });
  const [smallest] = measured;
  return table('Contact directory, contacts by the data property (ms, and × the smallest)', [
    [
      'contacts',
      'first list',
      '',
      'first key',
      '',
      'key, match',
      '',
      'key, no match',
      '',
      'slowest key',
      'data MB',
      'widget MB',
      'articles',
    ],
    ...measured.map(({ size, list, first, hits, misses, slowest, heap, articles }) => [
      count(size),
      ms(list),
      times(list / smallest.list),
      ms(first),
      times(first / smallest.first),
      ms(hits),
      times(hits / smallest.hits),
      ms(misses),
      times(misses / smallest.misses),
      ms(slowest),
      ...heap.map(megabytes),
      String(articles),
    ]),
  ]);
}

function rowTable(rows) {
  const measured = by(rows, 'rows').map(([size, runs]) => [size, median(runs.flatMap((run) => run.times))]);
  return table('Statistics table, a press on "sort by value" until it is painted (ms)', [
    ['rows', 'sort', ''],
    ...measured.map(([size, time]) => [count(size), ms(time), times(time / measured[0][1])]),
  ]);
}

function mountTable({ mounts, settled, mounted }) {
  return table(
    `Mounting and taking out ${count(mounted)} times (growth from mount ${settled} on, garbage gone)`,
    [
      ['element', 'ms each', 'heap kB', 'DOM nodes'],
      ...mounts.map(({ tag, time, bytes, nodes }) => [
        tag,
        ms(time),
        (bytes / 1000).toFixed(0),
        String(nodes),
      ]),
    ],
  );
}

const warnings = ({ mounts }) =>
  mounts
    .filter(({ bytes }) => bytes > bound)
    .map(
      ({ tag, bytes }) =>
        `WARNING: <${tag}> left ${(bytes / 1000).toFixed(0)} kB behind, more than ${bound / 1000} kB.`,
    );

/** Everything, ready to print. */
export function tables(result) {
  return [
    '',
    contactTable(result.contacts),
    rowTable(result.rows),
    mountTable(result),
    ...warnings(result),
    '"first key" is typed right after the focus, before the search is prepared. Times run to the task after the frame;',
    'the browser does not wait for a screen. 20 contacts are drawn at a time, and closed ones that match below them.',
    `Medians of ${result.rounds} interleaved rounds, ${result.seconds.toFixed(0)} s. Absolute numbers depend on the machine and on what else it does: compare`,
    'ratios within one run.',
  ].join('\n');
}
