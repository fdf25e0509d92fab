// Measures the embed and tells the page around it: on change only, never nothing, and never from the window's own height, so
// that a frame that is made higher does not ask for more.
import { isQuestion, sizeMessages, type FrameSize } from './messages.ts';

/** What is drawn one after the other is told once, milliseconds. A timer: frames out of sight are given no animation frames. */
const rest = 80;

/** Tells the host the size of `content` until what is returned is called. */
export function reportSize(content: HTMLElement): () => void {
  if (window.parent === window) return () => undefined;
  const id = Math.random().toString(36).slice(2, 10);
  let told: FrameSize | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (size: FrameSize): void => {
    const address = new URL(location.href);
    // The size is no secret, and hosts of sandboxed frames have no origin to name.
    for (const message of sizeMessages(size, id, address)) window.parent.postMessage(message, '*');
  };
  const measure = (): void => {
    const box = content.getBoundingClientRect();
    const size = { height: Math.ceil(box.height), width: Math.round(box.width) };
    if (size.height <= 0 || size.width <= 0) return; // hidden
    if (told && told.height === size.height && told.width === size.width) return;
    told = size;
    tell(size);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(measure, rest);
  };
  const onmessage = (event: MessageEvent): void => {
    if (event.source === window.parent && isQuestion(event.data) && told) tell(told);
  };
  const observer = new ResizeObserver(soon);
  observer.observe(content);
  addEventListener('message', onmessage);
  void document.fonts.ready.then(soon);
  soon();
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    removeEventListener('message', onmessage);
  };
}
