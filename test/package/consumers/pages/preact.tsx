import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ContactCard } from 'pejlemaerker';
import 'pejlemaerker/contact-card.js';
import 'pejlemaerker/contact-directory.js';
import 'pejlemaerker/jsx';
import { content, later, soon } from './content.js';

function Page() {
  const [now, setNow] = useState(soon);
  const [ready, setReady] = useState('');
  const [filter, setFilter] = useState('');
  const card = useRef<ContactCard>(null);
  return (
    <>
      <pejl-contact-card
        ref={card}
        id="card"
        contact="own-place"
        heading-level={3}
        checked-on="2031-01-10"
        data={content}
        now={now}
        onpejl-ready={(event) => setReady(`${event.detail.count} ${card.current?.contact}`)}
      />
      <pejl-contact-directory
        data={content}
        now={now}
        onpejl-filter={(event) => setFilter(`${event.detail.query} ${event.detail.count}`)}
      />
      <output id="ready">{ready}</output>
      <output id="filter">{filter}</output>
      <button id="later" onClick={() => setNow(later)}>
        Later
      </button>
    </>
  );
}

render(<Page />, document.getElementById('root')!);
