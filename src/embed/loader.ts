// The embed page's first script: unpacks the other one and the data, and starts it. A classic script within the page runs in
// sandboxed frames, from files, and under any policy of the host.
import type { Carried } from './carried.ts';
import { Unpacking } from '../panes/unpack.ts';

interface Page {
  latticeworkCarried?: readonly [styles: string, carried: Carried];
}

/** What tools/embed.ts packed, in its order. */
type Packed = readonly [script: string, styles: string, files: string, later: string];

function start(unpacking: Unpacking, first: number): void {
  // What the first picture needs comes first; the rest stays packed until something asks for it.
  const [script, styles, files, later] = unpacking.text(first).split('\u0000') as [...Packed];
  const carried: Carried = {
    files: JSON.parse(files) as Carried['files'],
    later: JSON.parse(later) as string[],
    openLater: () => JSON.parse(unpacking.text()) as Carried['files'],
  };
  (window as Page).latticeworkCarried = [styles, carried];
  const element = document.createElement('script');
  element.textContent = `${script};Latticework.startPage(...latticeworkCarried)`;
  document.head.append(element);
}

/** Runs this, and says in the page why if it cannot. */
function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    document.getElementById('embed')!.textContent = `The picture could not be drawn: ${(error as Error).message}`;
    return undefined;
  }
}

function load(): void {
  const packed = document.getElementById('packed')!;
  const first = Number(packed.dataset['first']);
  const unpacking = new Unpacking(packed.textContent!.trim());

  // What stands in the page before is painted first. A timer too: frames out of sight are given no animation frames.
  let isStarted = false;
  const begin = (): void => {
    if (!isStarted) attempt(() => start(unpacking, first));
    isStarted = true;
  };
  requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, 50);

  // Until then it is unpacked piece by piece, so that the painting is not kept waiting.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = (): void => {
    if (!isStarted && attempt(() => unpacking.goAhead(first)) === false) port2.postMessage(null);
  };
  port2.postMessage(null);
}

attempt(load);
