// The custom element `<latticework-view>`, and the same as a function. It stands around the library of main.ts: tools/embed.ts
// puts both into one classic script, with the styles, the fonts and the packed data.
import type { carry } from './carried.ts';
import type { Files } from './compact.ts';
import type { mountView as mountInto, MountedView } from './mountView.ts';
import { queryOfAttributes } from './elementQuery.ts';
import { Unpacking } from '../panes/unpack.ts';

/** Given by the file around. */
declare const Latticework: { mountView: typeof mountInto; carry: typeof carry };
declare const packedData: string;
declare const styleText: string;
declare const fontFiles: readonly { family: string; weight: string; base64: string }[];

/** The folder of the site, for links: where this script was loaded from. */
const folder = ((): string => {
  const own = document.currentScript ?? document.querySelector('script[src*="latticework-view"]');
  const src = (own as HTMLScriptElement | null)?.src;
  return src ? new URL('./', src).href : './';
})();

let sheet: CSSStyleSheet | undefined;
/** What all views of a page share, made when the first one comes. */
function prepare(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(styleText);
  const files = JSON.parse(new Unpacking(packedData).text()) as Files;
  Latticework.carry({ files, later: [], openLater: () => ({}) });
  for (const { family, weight, base64 } of fontFiles) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    document.fonts.add(new FontFace(family, bytes, { weight }));
  }
  return sheet;
}

/**
 * Draws a view in an element, closed off from the styles of the page.
 * @param state the query of a link, with the author's own parameters or without
 */
function mountView(target: HTMLElement, state: string): MountedView {
  const root = target.shadowRoot ?? target.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [prepare()];
  const onselect = (key: string | null): void => {
    target.dispatchEvent(new CustomEvent('latticework-select', { detail: { key }, bubbles: true, composed: true }));
  };
  const mounted = Latticework.mountView(root, state, { folder, root: target, onselect });
  mounted.catch((error: unknown) => (root.textContent = `The picture could not be drawn: ${(error as Error).message}`));
  return {
    update: (next) => void mounted.then((view) => view.update(next)),
    destroy: () => void mounted.then((view) => view.destroy()),
  };
}

class LatticeworkView extends HTMLElement {
  #view: MountedView | null = null;
  #query = '';
  readonly #observer = new MutationObserver(() => this.#follow());

  connectedCallback(): void {
    this.#query = queryOfAttributes(this);
    this.#view = mountView(this, this.#query);
    this.#observer.observe(this, { attributes: true });
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    this.#view?.destroy();
    this.#view = null;
  }

  /** Another state than that of the attributes. */
  update(state: string): void {
    this.#view?.update(state);
  }

  #follow(): void {
    const next = queryOfAttributes(this);
    if (next === this.#query) return;
    this.#query = next;
    this.#view?.update(next);
  }
}

if (!customElements.get('latticework-view')) customElements.define('latticework-view', LatticeworkView);
Object.assign(window, { Latticework: { mountView } });
