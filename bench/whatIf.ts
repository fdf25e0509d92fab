// The workbench's measurement: from a step of a setting's slider to the frame that shows its answer, on a small model and on all.
import type { Page } from 'playwright';

/** A question about one chain, and one about all of them at once. */
export const sliderScenarios = ['patriot-2000', 'sosa-crisis'] as const;
const steps = 40;
const warmUp = 5;

/** Milliseconds from each step to the first task after the frame that it asked for. */
export async function timeSlider(page: Page, address: string, scenario: string): Promise<number[]> {
  await page.goto(`${address}?view=what-if&scenario=${scenario}`);
  await page.waitForSelector('.settings input[type="range"]');
  await page.waitForFunction(() => document.querySelector('.answer') && !document.querySelector('.pending'));
  const times = await page.evaluate(async (all) => {
    const slider = document.querySelector<HTMLInputElement>('.settings input[type="range"]')!;
    const [low, high] = [Number(slider.min), Number(slider.max)];
    const found: number[] = [];
    for (let step = 0; step < all; step++) {
      const share = Math.abs(1 - (2 * step) / all);
      slider.value = String(low + share * (high - low));
      const start = performance.now();
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        });
      });
      found.push(performance.now() - start);
    }
    return found;
  }, steps + warmUp);
  return times.slice(warmUp);
}
