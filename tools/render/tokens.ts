// The custom properties of src/tokens.css for a theme.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declarationsOf } from './readCss.ts';
import type { Style } from './resolveStyles.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/tokens.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

export function readTokens(theme: 'light' | 'dark'): Style {
  const of = (selector: string): [string, string][] => {
    const start = css.search(new RegExp(`^\\s*${selector.replace(/[[\]]/g, '\\$&')} \\{`, 'm'));
    if (start < 0) throw new Error(`src/tokens.css has no rule ${selector}`);
    const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
    return declarationsOf(body)
      .filter(([name]) => name.startsWith('--'))
      .map(([name, value]) => [name, value.replace(/\s+/g, ' ')]);
  };
  const base = Object.fromEntries(of(':root'));
  return theme === 'light' ? base : { ...base, ...Object.fromEntries(of(":root[data-theme='dark']")) };
}
