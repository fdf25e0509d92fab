// The embed page's first script: unpacks the other one and the data, and starts it. A classic script within the page runs in
// sandboxed frames, from files, and under any policy of the host.
import { unpackText } from './unpack.ts';

interface Page {
  latticeworkCarried?: readonly [styles: string, data: unknown];
}

const target = document.getElementById('embed')!;
try {
  const [script = '', styles = '', data = '{}'] = unpackText(
    document.getElementById('packed')!.textContent!.trim(),
  ).split('\u0000');
  (window as Page).latticeworkCarried = [styles, JSON.parse(data)];
  const element = document.createElement('script');
  element.textContent = `${script};Latticework.startPage(...latticeworkCarried)`;
  document.head.append(element);
} catch (error) {
  target.textContent = `The picture could not be drawn: ${(error as Error).message}`;
}
