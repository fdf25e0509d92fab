// A row of buttons is one tab stop: arrows move among them, Home and End go to the ends (the toolbar pattern of ARIA's guide).
import type { Attachment } from 'svelte/attachments';

/** `selector`: the buttons. Those in what they open are left to Tab. */
export function toolbar(selector = 'button'): Attachment<HTMLElement> {
  return (node) => {
    const buttons = (): readonly HTMLElement[] => [...node.querySelectorAll<HTMLElement>(selector)];
    const settle = (stop: HTMLElement | undefined): void => {
      for (const button of buttons()) button.tabIndex = button === stop ? 0 : -1;
    };
    const onfocusin = (event: FocusEvent): void => {
      const button = (event.target as Element).closest<HTMLElement>(selector);
      if (button) settle(button);
    };
    const onkeydown = (event: KeyboardEvent): void => {
      const all = buttons();
      const at = all.indexOf(event.target as HTMLElement);
      if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      const to: Readonly<Record<string, number>> = {
        ArrowRight: (at + 1) % all.length,
        ArrowLeft: (at - 1 + all.length) % all.length,
        Home: 0,
        End: all.length - 1,
      };
      const next = all[to[event.key] ?? -1];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    node.addEventListener('focusin', onfocusin);
    node.addEventListener('keydown', onkeydown);
    settle(buttons()[0]);
    return () => {
      node.removeEventListener('focusin', onfocusin);
      node.removeEventListener('keydown', onkeydown);
    };
  };
}
