// What the room's screen and the speaker's window tell each other: over a channel of the browser where it has one, and from
// window to window, which works for files too. Each message says all that counts, so that one that is lost does no harm.
import type { Story } from '../../model/story.ts';

/** Where a presentation is. */
export interface Place {
  readonly story: string;
  /** The first is 0. */
  readonly at: number;
  readonly isBlack: boolean;
}

type Message =
  | { readonly latticework: 'hello' }
  /** `draft`: the reader's own story, where that is presented. */
  | { readonly latticework: 'place'; readonly place: Place; readonly draft?: Story };

interface Listener {
  /** The other window asks where one is. */
  readonly onhello: () => void;
  readonly onplace: (place: Place, draft: Story | undefined) => void;
}

export class Peer {
  #channel: BroadcastChannel | null = null;
  /** Windows that are known: the one that opened this, the one that this opened, any that wrote. */
  readonly #windows = new Set<Window>();
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
    if (window.opener) this.#windows.add(window.opener as Window);
    try {
      this.#channel = new BroadcastChannel('latticework-present');
      this.#channel.onmessage = ({ data }: MessageEvent) => this.#hear(data);
    } catch {
      this.#channel = null; // from window to window alone
    }
    addEventListener('message', this.#onmessage);
  }

  /** Also to this window, which this one opened. */
  know(other: Window): void {
    this.#windows.add(other);
  }

  sayHello(): void {
    this.#send({ latticework: 'hello' });
  }

  sayPlace(place: Place, draft?: Story): void {
    this.#send({ latticework: 'place', place, ...(draft ? { draft } : {}) });
  }

  close(): void {
    removeEventListener('message', this.#onmessage);
    this.#channel?.close();
  }

  #send(message: Message): void {
    this.#channel?.postMessage(message);
    // Pages from files have no origin to name.
    const target = location.origin === 'null' || location.protocol === 'file:' ? '*' : location.origin;
    for (const other of this.#windows) {
      if (other.closed) this.#windows.delete(other);
      else other.postMessage(message, target);
    }
  }

  readonly #onmessage = (event: MessageEvent): void => {
    const isOwn = event.origin === location.origin || location.protocol === 'file:';
    if (!isOwn || !this.#hear(event.data)) return;
    if (event.source) this.#windows.add(event.source as Window);
  };

  /** Whether it was a message of ours. */
  #hear(data: unknown): boolean {
    const message = data as Partial<Message> | null;
    if (message?.latticework === 'hello') this.#listener.onhello();
    else if (message?.latticework === 'place' && message.place) this.#listener.onplace(message.place, message.draft);
    else return false;
    return true;
  }
}

/** Opens a page of this app in a window of its own; null where the browser does not. */
export function openWindow(query: string, name: string, size: string): Window | null {
  return window.open(`${location.pathname}?${query}`, name, size);
}
