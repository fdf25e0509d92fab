// Waits until a picture stands: fonts are here, nothing is being fetched, and nothing has moved for a while.

/** Milliseconds without a change; and the longest that one waits. */
const quiet = 250;
const longest = 15_000;

/** @throws Error with the reason where a part of the picture does not come */
export async function settled(root: HTMLElement): Promise<void> {
  await document.fonts.ready;
  let changed = performance.now();
  const began = changed;
  const touch = (): void => {
    changed = performance.now();
  };
  const mutations = new MutationObserver(touch);
  mutations.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
  const sizes = new ResizeObserver(touch);
  sizes.observe(root);
  try {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const failure = root.querySelector('[role="alert"]');
      if (failure) throw new Error(failure.textContent?.trim() ?? '');
      const now = performance.now();
      const isWaiting = root.querySelector('[data-waiting]') !== null;
      if (!isWaiting && now - changed >= quiet) return;
      if (now - began > longest) throw new Error('the picture does not come to rest');
    }
  } finally {
    mutations.disconnect();
    sizes.disconnect();
  }
}
