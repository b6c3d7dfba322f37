/** Where values stand in a JSON text, and names that stand twice: for the command line and other editors' tools. */
import { step, stepsOf, type Fault } from './fault.js';
import { scan } from './scan.js';

/** A value of the text. */
interface Node {
  /** Where it stands, in characters from the start of the text. */
  value: number;
  /** Where its name stands; the value itself in a list. */
  name: number;
  /** What stands in it, by name or index. */
  children: Map<string, Node>;
}

/** An object or a list that is being walked through. */
interface Level extends Node {
  isList: boolean;
  /** Name of the value that comes next; in a list it is counted. */
  key: string;
}

/** The places in a text. */
export interface Places {
  /**
   * Looks up a value.
   * @param pointer JSON Pointer (RFC 6901).
   * @returns Its place, or that of the nearest around it that is there. Of a name that stands twice the last counts, as
   * it does for `JSON.parse`.
   */
  of: (pointer: string) => { value: number; name: number };
  /** Names that stand twice in one object: all but the last are lost without a word to whoever reads the file. */
  duplicates: Fault[];
}

/**
 * Finds where values stand.
 * @param text JSON; comments are passed over, and of what is no JSON only what comes before is found.
 * @returns The places.
 */
export function placesIn(text: string): Places {
  const duplicates: Fault[] = [];
  const top: Level = { value: 0, name: 0, children: new Map(), isList: true, key: '' };
  const levels = [top];
  let name: number | undefined;
  scan(text, {
    comment() {},
    key(offset, written) {
      const level = levels.at(-1)!;
      name = offset;
      level.key = JSON.parse(written) as string;
      if (!level.children.has(level.key)) return;
      const path = levels.slice(1).map((one) => step(one.key));
      duplicates.push({
        path: path.join(''),
        rule: 'duplicate-key',
        severity: 'warning',
        found: level.key,
        offset,
      });
    },
    value(offset, sign) {
      const above = levels.at(-1)!;
      if (above.isList) above.key = String(above.children.size);
      const isList = sign === '[';
      const node: Level = { value: offset, name: name ?? offset, children: new Map(), isList, key: '' };
      name = undefined;
      above.children.set(above.key, node);
      if (isList || sign === '{') levels.push(node);
    },
    close() {
      levels.pop();
    },
  });
  const root = top.children.get('0') ?? top;
  const of = (pointer: string): Node => {
    let node = root;
    for (const key of stepsOf(pointer)) {
      const next = node.children.get(key);
      if (!next) break;
      node = next;
    }
    return node;
  };
  return { of, duplicates };
}
