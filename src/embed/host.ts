// The host's script, embed.js: gives each of our frames the height that it asks for, and nothing else. Safe to be there twice.
// Frames are found anew at each message, so there is nothing to clean up when one goes.

const version = 1;
/** Pixels: a frame that asks for less or more than an article can have is not obeyed. */
const least = 60;
const most = 20_000;

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];
const ours = (): HTMLIFrameElement[] => frames().filter((frame) => frame.dataset['latticework'] !== undefined);

function onmessage({ data, source }: MessageEvent): void {
  if (data?.type !== 'latticework:size' || data.version !== version) return;
  const { height } = data;
  if (!Number.isFinite(height) || height < least || height > most) return;
  // A sandboxed frame has no origin to check: the window that speaks is what tells frames apart.
  const frame = frames().find((each) => each.contentWindow === source);
  if (!frame) return;
  frame.style.aspectRatio = 'auto';
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
