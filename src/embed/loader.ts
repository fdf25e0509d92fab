// The embed page's first script: unpacks the other one and the data, and starts it. A classic script within the page runs in
// sandboxed frames, from files, and under any policy of the host.
import type { Carried } from './carried.ts';
import { Unpacking } from '../panes/unpack.ts';

interface Page {
  latticeworkCarried?: readonly [styles: string, carried: Carried];
}

/** What tools/embed.ts packed, in its order. */
type Packed = readonly [script: string, styles: string, files: string, later: string];

function start(): void {
  const packed = document.getElementById('packed')!;
  const target = document.getElementById('embed')!;
  try {
    const unpacking = new Unpacking(packed.textContent!.trim());
    // What the first picture needs comes first; the rest stays packed until something asks for it.
    const [script, styles, files, later] = unpacking.text(Number(packed.dataset['first'])).split('\u0000') as [
      ...Packed,
    ];
    const carried: Carried = {
      files: JSON.parse(files) as Carried['files'],
      later: JSON.parse(later) as string[],
      openLater: () => JSON.parse(unpacking.text()) as Carried['files'],
    };
    (window as Page).latticeworkCarried = [styles, carried];
    const element = document.createElement('script');
    element.textContent = `${script};Latticework.startPage(...latticeworkCarried)`;
    document.head.append(element);
  } catch (error) {
    target.textContent = `The picture could not be drawn: ${(error as Error).message}`;
  }
}

// What stands in the page before is painted first. A timer too: frames out of sight are given no animation frames.
let isStarted = false;
const begin = (): void => {
  if (!isStarted) start();
  isStarted = true;
};
requestAnimationFrame(() => setTimeout(begin));
setTimeout(begin, 50);
