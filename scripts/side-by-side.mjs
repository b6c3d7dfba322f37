/** Names of the files that whatever asks for more stands on itself: they are there already. */
const base = new Set(['core', 'together']);

/**
 * Makes a dynamic import fetch what its module needs at the same time, instead of finding it out one step later:
 * `import('./card.js')` becomes `Promise.all([import('./card.js'), import('./core.js')]).then(([module]) => module)`.
 */
export function sideBySide() {
  return {
    name: 'side-by-side',
    renderDynamicImport({ chunk, targetChunk, getTargetChunkImports }) {
      if (!targetChunk) return null;
      // Who prints, downloads or prepares a talk can wait a step; who does not must not carry the list.
      if (/^print-|^csv$|^conversation-tools$/.test(targetChunk.name)) return null;
      const needed = (getTargetChunkImports() ?? [])
        .filter(
          ({ type, chunk: { name } = {} }) => type === 'internal' && name !== chunk.name && !base.has(name),
        )
        .map((part) => `import(${part.resolvedImportPath})`);
      if (!needed.length) return null;
      return { left: 'Promise.all([import(', right: `),${needed}]).then(([m])=>m)` };
    },
  };
}
