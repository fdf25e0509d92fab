// Designations at the ends of lines.

/** The text with a word joiner after each hyphen before a number, so that no line ends within SM-3 or PAC-3. */
export function unbroken(text: string): string {
  return text.replace(/-(?=\d)/g, '-\u2060');
}
