// Single keys work only outside text fields and dialogs, and never together with Control, Alt or the like.

const typing = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, dialog, [contenteditable]';

export function isBareKey(event: KeyboardEvent, key: string): boolean {
  if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  return !(event.target as Element | null)?.closest?.(typing);
}
