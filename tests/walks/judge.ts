// axe on one page as it stands, and its findings as lines.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules that a theme can break: it changes colours and nothing else. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Hundreds of marks are slow to judge and all alike: they are judged once on the wide screen, in English and in light. */
export async function violations(page: Page, part: 'all' | 'without marks' | 'colours'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(); // no frames here: one pass instead of two
  if (part !== 'all') axe.exclude('#picture svg, figure svg');
  if (part === 'colours') axe.withRules(colourRules);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}
