/** What is done in the page. It is sent there as text, so it uses nothing from outside itself. */

interface Asked {
  tag: string;
  properties: Record<string, unknown>;
  today: string;
  /** As JSON. */
  documents: string[];
}

/** Draws each document and says what is wrong with what came of it. */
export async function drawAll({
  tag,
  properties,
  today,
  documents,
}: Asked): Promise<{ index: number; what: string }[]> {
  type Drawing = HTMLElement & { updateComplete: Promise<unknown> };
  const { ran } = window as never as { ran: string[] };
  const wrong: { index: number; what: string }[] = [];
  const runs = /^\W*(javascript|data|vbscript|blob):/i;
  await Promise.all(
    documents.map(async (json, index) => {
      const say = (what: string): void => void wrong.push({ index, what });
      const element = Object.assign(document.createElement(tag), properties, {
        data: JSON.parse(json) as unknown,
        now: new Date(today),
      }) as unknown as Drawing;
      let settle: (value?: unknown) => void;
      const settled = new Promise((resolve) => (settle = resolve));
      const told: { reason: string; errors: { path: unknown; message: unknown }[] }[] = [];
      element.addEventListener('pejl-error', (event) => {
        told.push((event as CustomEvent<(typeof told)[0]>).detail);
        settle();
      });
      element.addEventListener('pejl-ready', () => settle());
      document.body.append(element);
      // One that neither draws nor complains must not hold the others up for ever.
      const patience = setTimeout(() => {
        say('says neither that it is ready nor what is wrong');
        settle();
      }, 20_000);
      await settled;
      clearTimeout(patience);
      await element.updateComplete;
      await element.updateComplete;
      const root = element.shadowRoot!;
      const failed = element.matches(':state(failed)');
      if (!root.textContent.trim()) say('stands empty');
      if (!failed && !root.querySelector('[part~=base]')?.textContent.trim()) say('has drawn nothing');
      if (failed && !root.querySelector('[part=failure]')?.textContent.trim()) say('has no fallback');
      if (failed && !told.length) say('failed without pejl-error');
      for (const { reason, errors } of told)
        if (!errors.length || errors.some(({ path, message }) => typeof path !== 'string' || !message))
          say(`pejl-error without path or words: ${reason} ${JSON.stringify(errors)}`);
      if (told.some(({ reason }) => reason === 'drawing')) say(`threw: ${JSON.stringify(told)}`);
      for (const node of root.querySelectorAll('*'))
        for (const { name, value } of node.attributes) {
          if (/^(href|src|srcset|action|formaction|xlink:href|data)$/.test(name) && runs.test(value))
            say(`${name}=${value}`);
          if (/^on|^style$|^srcdoc$/.test(name)) say(`has an attribute ${name}`);
        }
      if (root.querySelector('script, iframe, object, embed, img')) say('holds markup from the data');
      for (const link of root.querySelectorAll('a'))
        if (!/^(https?|tel|mailto):$/.test(link.protocol)) say(`leads to ${link.href}`);
      element.remove();
    }),
  );
  // What a picture or a script would do comes a moment later.
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise(requestAnimationFrame);
  for (const what of ran.splice(0)) wrong.push({ index: 0, what });
  return wrong;
}
