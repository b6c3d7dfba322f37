/* global customElements */
import { ContactCard } from 'pejlemaerker';

customElements.define('own-card', ContactCard);
