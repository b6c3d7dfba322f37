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
    if (!Object.hasOwn(elementClass, stamp)) Object.defineProperty(elementClass, stamp, { value: version });
    registry.define(tag, elementClass);
  } else if (existing !== elementClass && existing[stamp] !== version && !warned) {
    warned = true;
    console.warn(
      `pejlemaerker ${version} was loaded, but <${tag}> is already registered by version ${existing[stamp] ?? 'unknown'}. The first one stays in use. Load one version only.`,
    );
  }
}
let warned = false;
