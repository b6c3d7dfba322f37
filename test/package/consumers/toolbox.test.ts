/** Every toolbox: the packed library, installed as a site would, in bundlers and frameworks. One file, packed once. */
import './packed.js';
import './tarball.js';
import './builds.js';
import './frameworks.js';
import './types.js';
