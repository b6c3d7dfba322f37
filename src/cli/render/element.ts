/** Draws an element where there is no browser: gets its data as it would itself, and hands out what it would show. */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { ElementRenderer, render } from '@lit-labs/ssr';
import { DataController } from '../../shared/data-controller.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { type OwnLanguage } from '../../shared/language.js';

/** A class whose instances can be drawn. */
export type ElementClass = new () => LitElement;

/** What to draw. */
export interface Drawing {
  /** As they will be written on the tag. */
  attributes: Record<string, string>;
  language: OwnLanguage;
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

/** What came of it. */
export interface Drawn {
  /** The content of the element's shadow root; `''` where it cannot be drawn. */
  html: string;
  /** All that is wrong with its data, a line each. */
  errors: string[];
}

/** Draws an element. What a browser's console would say is in the answer instead. */
export async function drawElement(
  elementClass: ElementClass,
  { attributes, language, now, data }: Drawing,
): Promise<Drawn> {
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
  // It is never drawn in place, but asked for what it would draw.
  Object.assign(element, { now, data, renderRoot: {} });
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
  const { error: say } = console;
  console.error = () => {};
  // Faults are told in the page's language.
  Object.assign(globalThis, { document: { documentElement: { lang: language } } });
  try {
    source?.hostUpdate();
    await Promise.all([source?.complete, locale.loaded]);
    const host = { customElementHostStack: [new Host('')] };
    const html = [...(render(element.render(), host) as Iterable<string>)].join('');
    return { html: !source || source.state === 'ready' ? html : '', errors };
  } finally {
    console.error = say;
    Reflect.deleteProperty(globalThis, 'document');
  }
}
