/** Types alone: the events of elements that are made by hand. */
import 'pejlemaerker/contact-directory.js';

const directory = document.createElement('pejl-contact-directory');
directory.groupBy = 'city';
directory.addEventListener('pejl-filter', (event) => event.detail.query.trim());
directory.addEventListener('pejl-error', function ({ detail }) {
  this.query = detail.errors.map(({ path }) => path).join();
});
directory.addEventListener('click', (event) => event.clientX.toFixed());
