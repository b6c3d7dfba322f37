import { version } from './version.js';

const stamp = 'pejlVersion';

/**
 * Registers an element once. A tag that is taken stays as it is: the first script on the page wins.
 * Where the other one is another version, the console says so once, since silence would hide the clash.
 * @param tag Custom element name, such as `pejl-contact-card`.
 * @param elementClass The class to register.
 */
export function define(tag: string, elementClass: CustomElementConstructor): void {
  // Absent on a server, where modules must import cleanly.
  const registry = globalThis.customElements;
  if (!registry) return;
  const existing = registry.get(tag) as (CustomElementConstructor & { [stamp]?: string }) | undefined;
  if (!existing) {
    Object.assign(elementClass, { [stamp]: version });
    registry.define(tag, elementClass);
  } else if (existing !== elementClass && existing[stamp] !== version && !warned) {
    warned = true;
    console.warn(
      `pejlemaerker ${version}: <${tag}> stays with version ${existing[stamp] ?? '?'}. Load one version only.`,
    );
  }
}
let warned = false;
