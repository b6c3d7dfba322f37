/** Another document takes an element, and its styles (lit#4868). */
import { expect } from '@open-wc/testing';
import { css, LitElement } from 'lit';
import { restyle } from '../../src/shared/adopted-styles.js';

class Widget extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;
  adoptedCallback(): void {
    restyle(this);
  }
}
customElements.define('restyled-widget', Widget);

for (const isDrawn of [true, false])
  it(`gets its styles back ${isDrawn ? 'after' : 'before'} its first drawing`, async () => {
    const frame = document.createElement('iframe');
    const widget = new Widget();
    document.body.append(frame, widget);
    if (isDrawn) await widget.updateComplete;
    frame.contentDocument!.body.append(widget);
    await widget.updateComplete;
    expect(widget.shadowRoot!.adoptedStyleSheets).to.have.length(1);
    frame.remove();
  });
