/** How the drop-in script's widgets are spread over files, and how the loader learns of it. */
import { elements, entryOf, together, togetherName } from './entries.mjs';

/** Tag and files of every widget, by the way of building: one file a widget, or most widgets together. */
const filesOf = { alone: {}, together: {} };

/**
 * Builds widgets for the drop-in script, each with the code that registers it.
 * @param way `alone` or `together`.
 */
export function widgetFiles(way) {
  const names =
    way === 'alone'
      ? elements.map(({ folder }) => folder)
      : [togetherName, ...elements.filter((one) => !together.includes(one)).map(({ folder }) => folder)];
  return {
    name: 'widget-files',
    buildStart() {
      for (const name of names)
        this.emitFile({ type: 'chunk', id: entryOf(name), name, preserveSignature: false });
    },
    generateBundle(_, chunks) {
      const nameOf = (file) => file.replace(/^drop-in\/|\.js$/g, '');
      for (const { facadeModuleId, fileName, imports } of Object.values(chunks))
        for (const { folder, tag } of elements)
          if (
            facadeModuleId === entryOf(folder) ||
            (facadeModuleId === entryOf(togetherName) && together.some((one) => one.tag === tag))
          )
            filesOf[way][tag] = [fileName, ...imports].map(nameOf);
      const missing = elements.filter(({ tag }) => !filesOf[way][tag]);
      if (missing.length) this.error(`Nobody knows the files of ${missing.map(({ tag }) => tag).join()}.`);
    },
  };
}

/**
 * Tells the loader which files each widget stands on, so that it can ask for all of them at once. The widgets must
 * have been built before.
 */
export function fileTable() {
  return {
    name: 'file-table',
    transform: (code) =>
      code.includes('filesOf')
        ? { code: code.replace(/\bfilesOf\b/g, JSON.stringify([filesOf.alone, filesOf.together])), map: null }
        : null,
  };
}
