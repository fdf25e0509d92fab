// Says once when an element is about to come into the window, so that what it holds can be made in time.
import type { Attachment } from 'svelte/attachments';

export function nearing(onnear: () => void): Attachment<HTMLElement> {
  return (element) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        onnear();
      },
      { rootMargin: '60% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
}
