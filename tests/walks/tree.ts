// The accessibility tree of a page: its skeleton as text, and the faults that any page may have.
import type { Page } from '@playwright/test';

const kept =
  /^\s*- (?:banner|main|contentinfo|navigation|complementary|region|heading|group|toolbar|table|figure|dialog|radiogroup|article|slider|combobox)\b/;

/** The skeleton of the tree: no marks, no single controls, no numbers, which change with the data. */
export async function skeletonOf(page: Page): Promise<string> {
  const text = await page.locator('body').ariaSnapshot();
  return text
    .split('\n')
    .filter((line) => kept.test(line))
    .map((line) => line.replace(/:(?: \S.*)?$/, '').replace(/(?<!level=)\d[\d,.]*/g, '#'))
    .filter((line, index, all) => line !== all[index - 1])
    .join('\n');
}

/** Headings that leave a level out, and what takes the focus or holds others and has no name. */
export async function faultsOf(page: Page): Promise<string[]> {
  const text = await page.locator('body').ariaSnapshot();
  const levels = [...text.matchAll(/- '?heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level));
  const mains = levels.filter((level) => level === 1).length;
  const unnamed = text
    .split('\n')
    .filter((line) =>
      /^\s*- (?:button|link|checkbox|radio|slider|combobox|table|navigation|toolbar)(?: \[[^\]]*\])*:?$/.test(line),
    )
    .filter((line) => !line.endsWith(':')); // named by what is within
  return [
    ...(mains === 1 ? [] : [`${mains} main headings`]),
    ...levels.flatMap((level, index) =>
      index > 0 && level > (levels[index - 1] ?? 0) + 1
        ? [`a heading of level ${level} under one of ${levels[index - 1]}`]
        : [],
    ),
    ...unnamed.map((line) => `without a name: ${line.trim()}`),
  ];
}
