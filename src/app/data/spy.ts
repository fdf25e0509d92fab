// Says which section is being read: the last one whose heading has passed the upper third of the window.
import type { Attachment } from 'svelte/attachments';

/** Sections are the elements with `data-section`. Null above the first. */
export function spy(onsection: (section: string | null) => void): Attachment<HTMLElement> {
  return (node) => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const line = innerHeight / 3;
      const passed = [...node.querySelectorAll<HTMLElement>('[data-section]')].filter(
        (section) => section.getBoundingClientRect().top <= line,
      );
      const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      const all = node.querySelectorAll<HTMLElement>('[data-section]');
      onsection((isAtEnd ? all[all.length - 1] : passed.at(-1))?.dataset['section'] ?? null);
    };
    const onscroll = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    addEventListener('scroll', onscroll, { passive: true });
    look();
    return () => {
      removeEventListener('scroll', onscroll);
      cancelAnimationFrame(frame);
    };
  };
}
