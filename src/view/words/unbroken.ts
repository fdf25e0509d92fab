// Designations and numbers at the ends of lines.

/** What is kept on one line: SM-3, F-35B, 2015-2020, 1万5,898. */
const whole = /([A-Za-z\d]{1,5}-\d+[A-Za-z]*|\d+[万億][\d,]+)/;

/** The text in parts: those at odd places are kept on one line, the others are what stands between them. */
export const unbrokenParts = (text: string): readonly string[] => text.split(whole);
