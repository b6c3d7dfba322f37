/**
 * Makes a dynamic import fetch what its module needs at the same time, instead of finding it out one step later:
 * `import('./card.js')` becomes `Promise.all([import('./card.js'), import('./core.js')]).then(([module]) => module)`.
 */
export function sideBySide() {
  return {
    name: 'side-by-side',
    renderDynamicImport({ chunk, targetChunk, getTargetChunkImports }) {
      if (!targetChunk) return null;
      // Who prints can wait a step; who does not must not carry the list.
      if (targetChunk.name.startsWith('print-')) return null;
      // The importer, and what it stands on, is there already.
      const there = new Set([chunk.fileName, ...(chunk.imports ?? [])]);
      const needed = (getTargetChunkImports() ?? [])
        .filter((part) => part.type === 'internal' && !there.has(part.chunk.fileName))
        .map((part) => `import(${part.resolvedImportPath})`);
      if (!needed.length) return null;
      return { left: 'Promise.all([import(', right: `),${needed}]).then(([m])=>m)` };
    },
  };
}
