/** Draws an element where there is no browser: gets its data as it would itself, and hands out what it would show. */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { ElementRenderer, render } from '@lit-labs/ssr';
import { DataController } from '../../shared/data-controller.js';
import { LocaleController, type Language } from '../../shared/locale-controller.js';

/** A class whose instances can be drawn. */
export type ElementClass = new () => LitElement;

/** What to draw. */
export interface Drawing {
  /** As they will be written on the tag. */
  attributes: Record<string, string>;
  language: Language;
  /** The moment to judge checks at. */
  now: Date;
  /** The site's own data. */
  data?: unknown;
}

type Inner = LitElement & { data: unknown; now: Date } & {
  willUpdate(changed: Map<string, unknown>): void;
  render(): TemplateResult;
};

/** What slots stand in: only that there is one counts here. */
class Host extends ElementRenderer {}

/** What a browser has and elements ask for while they are made. */
function standIns(): void {
  class Observer {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  Object.assign(globalThis, { ResizeObserver: globalThis.ResizeObserver ?? Observer });
}

/**
 * The content of an element's shadow root.
 * @throws Error when its data cannot be had or drawn; the message says why.
 */
export async function drawElement(
  elementClass: ElementClass,
  { attributes, language, now, data }: Drawing,
): Promise<string> {
  standIns();
  const controllers: ReactiveController[] = [];
  const Drawn = class extends (elementClass as new () => Inner) {
    override addController(controller: ReactiveController): void {
      controllers.push(controller);
      super.addController(controller);
    }
    // There is no page around it.
    override getRootNode(): Node {
      return undefined as never;
    }
  };
  const properties = [...(Drawn as unknown as typeof LitElement).observedAttributes];
  const element = new Drawn();
  element.setAttribute('lang', language);
  for (const [name, value] of Object.entries(attributes))
    // Ticks of the machine that draws are nobody's business.
    if (properties.includes(name) && name !== 'remember' && name !== 'src')
      element.attributeChangedCallback(name, null, value);
  Object.assign(element, { now, data });
  const errors: string[] = [];
  element.addEventListener('pejl-error', (event) => {
    const { reason, errors: found } = (
      event as CustomEvent<{ reason: string; errors: { path: string; message: string }[] }>
    ).detail;
    errors.push(reason, ...found.map(({ path, message }) => `${path || '/'} ${message}`));
  });
  const find = <Kind>(kind: abstract new (...values: never[]) => Kind): Kind | undefined =>
    controllers.find((one) => one instanceof kind) as Kind | undefined;
  const locale = find(LocaleController)!;
  locale.hostConnected();
  const source = find(DataController);
  // All are new.
  element.willUpdate(
    new Map(Object.keys((Drawn as unknown as typeof LitElement).properties).map((name) => [name, undefined])),
  );
  source?.hostUpdate();
  await Promise.all([source?.complete, locale.loaded]);
  const html = [
    ...(render(element.render(), { customElementHostStack: [new Host('')] }) as Iterable<string>),
  ].join('');
  if (source && source.state !== 'ready') throw new Error(errors.join('\n') || 'It could not be drawn.');
  return html;
}
