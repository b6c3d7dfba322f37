import 'pejlemaerker/contact-card.js';
