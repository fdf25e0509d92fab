// What may wait until a picture is on screen.

/** Runs later. @returns takes it back */
export type Later = (run: () => void) => () => void;

/** Runs when the frame that is now due has been painted. */
export const afterPaint: Later = (run) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(run)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};
