// Single keys work only outside text fields and dialogs, and never together with Control, Alt or the like. What a key types is
// judged by its letter where that is Latin, and else by its place on the keyboard: in kana mode, in another script, or while an
// input method takes the keys, "?" and "b" are still where they are printed.

const typing = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, dialog, [contenteditable]';

/** By place: without and with Shift. */
const signs: Readonly<Record<string, string>> = { Slash: '/?', Period: '.>', Comma: ',<', Space: '  ', IntlYen: '¥|' };

/** The key as its letter in lower case, its sign, or its name. */
export function typedKey({ key, code, shiftKey }: KeyboardEvent): string {
  const plain = key.normalize('NFKC').toLowerCase(); // full-width signs and letters
  if (/^[ -~]$/.test(plain)) return plain;
  if (key.length > 1 && key !== 'Process') return key;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? signs[code]?.[shiftKey ? 1 : 0] ?? key;
}

/** Whether this key was pressed, alone and where nothing is being written. */
export function isBareKey(event: KeyboardEvent, key: string): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return false;
  return typedKey(event) === key && !(event.target as Element | null)?.closest?.(typing);
}
