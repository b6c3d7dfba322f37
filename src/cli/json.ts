/** JSON as text with places: what it says, what is wrong with it, and where each value stands. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

/** Something wrong with the text itself. */
export interface TextProblem {
  rule: 'syntax' | 'truncated' | 'comment' | 'duplicate-key' | 'too-deep';
  offset: number;
  /** What the reader met there, for `syntax` a code such as ColonExpected. */
  what: string;
  /** JSON Pointer of the object, for a name that stands twice. */
  path: string;
}

/** A line and a column, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A JSON text that has been read. */
export interface JsonText {
  /** What it says; undefined when it cannot be read. */
  value: unknown;
  problems: TextProblem[];
  /** Where an offset is. */
  place(offset: number): Place;
  /** The offset of the value at a JSON Pointer, of its name, or of the nearest that is there. */
  offsetOf(pointer: string, name?: boolean): number;
}

const escaped = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
const keyOf = (property: Node): string => property.children![0]!.value as string;

/** Names that stand twice in one object: all but the last are lost without a word to whoever reads it. */
function duplicateKeys(root: Node): TextProblem[] {
  const problems: TextProblem[] = [];
  const walk: [Node, string][] = [[root, '']];
  for (let next = walk.pop(); next; next = walk.pop()) {
    const [node, path] = next;
    if (node.type === 'array')
      for (const [i, child] of node.children!.entries()) {
        if (child.children) walk.push([child, `${path}/${i}`]);
      }
    else if (node.type === 'object') {
      const met = new Set<string>();
      for (const property of node.children!) {
        const key = keyOf(property);
        const at = path + escaped(key);
        if (met.has(key))
          problems.push({ rule: 'duplicate-key', offset: property.offset, what: key, path: at });
        met.add(key);
        const value = property.children![1];
        if (value?.children) walk.push([value, at]);
      }
    }
  }
  return problems;
}

/** Comments are told apart; of other faults only the first is one, the rest follow from it. */
function syntaxProblems(errors: ParseError[], text: string): TextProblem[] {
  const codes = errors.map((error) => ({ ...error, what: printParseErrorCode(error.error) }));
  const comments = codes.filter(({ what }) => what === 'InvalidCommentToken');
  const first = codes.find(({ what }) => what !== 'InvalidCommentToken');
  const end = text.trimEnd().length;
  return [
    ...comments.map(({ offset, what }) => ({ rule: 'comment' as const, offset, what, path: '' })),
    ...(first
      ? [
          {
            rule:
              first.offset >= end || first.what.startsWith('UnexpectedEnd')
                ? ('truncated' as const)
                : ('syntax' as const),
            offset: Math.min(first.offset, end),
            what: first.what,
            path: '',
          },
        ]
      : []),
  ];
}

/** Reads a text. Comments are reported and otherwise passed over, so that the rest can be judged. */
export function readJson(text: string): JsonText {
  const errors: ParseError[] = [];
  let root: Node | undefined;
  let problems: TextProblem[];
  try {
    root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    problems = syntaxProblems(errors, text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems = [{ rule: 'too-deep', offset: 0, what: '', path: '' }];
  }
  let value: unknown;
  if (root && problems.every(({ rule }) => rule === 'comment')) {
    try {
      // The strict reader has the last word where there is nothing to pass over.
      value = problems.length ? valueOf(root) : JSON.parse(text);
      problems.push(...duplicateKeys(root));
    } catch (error) {
      const offset = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? 0);
      problems.push({ rule: 'syntax', offset, what: (error as Error).message, path: '' });
    }
  }
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  const place = (offset: number): Place => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
  const offsetOf = (pointer: string, name = false): number => {
    let node = root;
    let offset = root?.offset ?? 0;
    for (const step of pointer.split('/').slice(1)) {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      // Of a name that stands twice the last counts.
      const property =
        node?.type === 'object' ? node.children!.findLast((child) => keyOf(child) === key) : undefined;
      const next = node?.type === 'array' ? node.children![Number(key)] : property?.children![1];
      if (!next) return offset;
      node = next;
      offset = name && property ? property.offset : next.offset;
    }
    return offset;
  };
  return { value, problems, place, offsetOf };
}

/** As `JSON.parse` would give it. */
function valueOf(node: Node): unknown {
  if (node.type === 'array') return node.children!.map(valueOf);
  if (node.type !== 'object') return node.value as unknown;
  const value: Record<string, unknown> = {};
  for (const property of node.children!)
    // Not by assignment, which "__proto__" would turn into something else.
    Object.defineProperty(value, keyOf(property), {
      value: valueOf(property.children![1]!),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return value;
}
