// The host's script, embed.js: gives each of our frames the height that it asks for, and nothing else. Safe to be there twice.
// Frames are found anew at each message, so there is nothing to clean up when one goes.

const version = 1;
/** Pixels: a frame that asks for less or more than an article can have is not obeyed. */
const least = 60;
const most = 20_000;

/** Of a frame in sight, the share that its content must fill for it to keep its height. */
const leastFilled = 0.7;
/** Pixels: the width that each frame had when it last spoke. */
const widths = new WeakMap<HTMLIFrameElement, number>();

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];
const ours = (): HTMLIFrameElement[] => frames().filter((frame) => frame.dataset['latticework'] !== undefined);

function onmessage({ data, source }: MessageEvent): void {
  if (data?.type !== 'latticework:size' || data.version !== version) return;
  const { height } = data;
  if (!Number.isFinite(height) || height < least || height > most) return;
  // A sandboxed frame has no origin to check: the window that speaks is what tells frames apart.
  const frame = frames().find((each) => each.contentWindow === source);
  if (!frame) return;
  const [box, before] = [frame.getBoundingClientRect(), widths.get(frame)];
  widths.set(frame, box.width);
  // A line or two of room left over is better than an article that moves under the reader's eyes.
  const isSeen = box.top < innerHeight && box.bottom > 0 && (before === undefined || before === box.width);
  if (isSeen && height <= box.height && height > box.height * leastFilled) return;
  frame.style.aspectRatio = 'auto';
  frame.style.minHeight = '0';
  frame.style.height = `${Math.ceil(height)}px`;
}

/** Frames that wait to be scrolled to would be blank on paper. */
function onbeforeprint(): void {
  for (const frame of ours()) frame.loading = 'eager';
}

const host = window as Window & { latticeworkHost?: number };
if (!host.latticeworkHost) {
  host.latticeworkHost = version;
  addEventListener('message', onmessage);
  addEventListener('beforeprint', onbeforeprint);
  const ask = (): void => {
    for (const frame of ours()) frame.contentWindow?.postMessage({ type: 'latticework:ask', version }, '*');
  };
  // Frames that spoke before this script came are asked again.
  ask();
  addEventListener('DOMContentLoaded', ask);
}

export {};
