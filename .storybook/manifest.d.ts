/** Written by `cem analyze` before Storybook starts, so it need not be there when types are checked. */
declare module '*/custom-elements.json' {
  import type { Manifest } from '../stories/helpers/manifest.js';
  const manifest: Manifest;
  export default manifest;
}
