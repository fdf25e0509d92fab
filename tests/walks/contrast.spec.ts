// The contrast of every text as it is drawn, in pictures too, which axe leaves out: WCAG 1.4.3 on computed colours, both themes.
import { expect, open, test } from '../journeys/visit.ts';
import { go, screens } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Drawn faint on purpose, as outside the filters or pointed away from, and said in the mark's name. */
const faint = '.absent, .muted, .empty, .off, .outside, [aria-disabled=true], :disabled';

for (const theme of ['light', 'dark'])
  for (const lang of ['en', 'ja'])
    test(`all text, ${theme}, ${lang}`, async ({ page }) => {
      await open(page);
      const findings: string[] = [];
      for (const [name, search] of Object.entries(screens)) {
        await go(page, `${search}&theme=${theme}&lang=${lang}`);
        const low = await page.evaluate((exempt) => {
          type Colour = readonly [number, number, number, number];
          const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
          /** Any colour that CSS can say, as it is drawn. */
          const colourOf = (text: string): Colour => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = text;
            canvas.fillRect(0, 0, 1, 1);
            const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
            return [r, g, b, a / 255];
          };
          const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
            r * a + R * (1 - a),
            g * a + G * (1 - a),
            b * a + B * (1 - a),
            1,
          ];
          const luminance = ([r, g, b]: Colour): number => {
            const [x, y, z] = [r, g, b].map((value) => {
              const part = value / 255;
              return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
            }) as [number, number, number];
            return 0.2126 * x + 0.7152 * y + 0.0722 * z;
          };
          /** What lies under an element: of HTML its own ground, of a picture that of the page (labels have a halo of it). */
          const groundOf = (element: Element): Colour => {
            for (let own: Element | null = element; own; own = own.parentElement) {
              const colour = colourOf(getComputedStyle(own).backgroundColor);
              if (colour[3] === 1) return colour;
            }
            return colourOf(getComputedStyle(document.documentElement).backgroundColor);
          };
          /** The shape that a text is written on: the last one drawn before it that holds its middle. */
          const shapeUnder = (text: Element): Colour | undefined => {
            const { x, y, width, height } = text.getBoundingClientRect();
            const [mx, my] = [x + width / 2, y + height / 2];
            const under = [...(text.closest('svg')?.querySelectorAll('circle, rect') ?? [])].filter((own) => {
              if (!(own.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
              const box = own.getBoundingClientRect();
              return box.left <= mx && mx <= box.right && box.top <= my && my <= box.bottom;
            });
            const fills = under.map((own) => colourOf(getComputedStyle(own).fill));
            return fills.filter(([, , , alpha]) => alpha === 1).at(-1);
          };
          const found = new Map<string, string>();
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const parent = walker.currentNode.parentElement;
            const text = walker.currentNode.textContent?.trim();
            if (!text || !parent || parent.closest(`script, style, title, ${exempt}`) || !parent.checkVisibility())
              continue;
            const style = getComputedStyle(parent);
            if (style.clipPath !== 'none' || parent.closest('.unseen, .hidden, .skip')) continue;
            const isDrawn = parent instanceof SVGElement;
            let opacity = isDrawn ? Number(style.fillOpacity) : 1;
            for (let own: Element | null = parent; own; own = own.parentElement)
              opacity *= Number(getComputedStyle(own).opacity);
            const [r, g, b, a] = colourOf(isDrawn ? style.fill : style.color);
            const ratioOn = (ground: Colour): number => {
              const ink = over([r, g, b, a * opacity], ground);
              const [low, high] = [luminance(ink), luminance(ground)].sort((x, y) => x - y) as [number, number];
              return (high + 0.05) / (low + 0.05);
            };
            const shape = isDrawn ? shapeUnder(parent) : undefined;
            const ratio = ratioOn(shape ?? groundOf(parent));
            const size = Number.parseFloat(style.fontSize);
            const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
            if (ratio < (isLarge ? 3 : 4.5) - 0.005)
              found.set(
                `${parent.tagName}.${parent.getAttribute('class')?.replace(/ ?svelte-\w+/, '')}`,
                `${text.slice(0, 24)}: ${ratio.toFixed(2)}`,
              );
          }
          return [...found].map(([where, what]) => `${where} ${what}`);
        }, faint);
        findings.push(...low.map((text) => `${name}: ${text}`));
      }
      expect(findings).toEqual([]);
    });
