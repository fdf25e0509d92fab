// Says when an element crosses the middle of the window, coming from above or below.
import type { Attachment } from 'svelte/attachments';

/** The line lies a little above the middle, where one reads. */
const line = '-42% 0px -57% 0px';

export function crossing(oncross: () => void): Attachment<HTMLElement> {
  return (element) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) oncross();
      },
      { rootMargin: line },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
}
