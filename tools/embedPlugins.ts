// What the bundles for frames do differently from the site's: all parts at once, and nothing that a frame has no use for.
import type { Plugin } from 'vite';

/**
 * Parts that the site fetches on demand are simply there. As static imports they are trimmed to what is used, which a bundler
 * cannot do for imports at run time. Those that are left out end as a failed fetch does: the picture says so, or does without.
 * @param leftOut ends of their names, as they are imported
 */
export function withoutLateParts(leftOut: readonly string[]): Plugin {
  return {
    name: 'without-late-parts',
    enforce: 'post',
    transform(code, id) {
      if (id.includes('node_modules')) return undefined;
      const parts: string[] = [];
      const changed = code.replace(/\bimport\(\s*(["'`])([^"'`]+)\1\s*\)/g, (_whole, _quote, from: string) => {
        if (leftOut.some((each) => from.endsWith(each)))
          return 'Promise.reject(new Error("not in this frame, but in Latticework"))';
        parts.push(`import * as latePart${parts.length} from ${JSON.stringify(from)};`);
        return `Promise.resolve(latePart${parts.length - 1})`;
      });
      return changed === code ? undefined : { code: `${parts.join('\n')}\n${changed}`, map: null };
    },
  };
}

/** Modules that stand in for others: by the end of the name as it is imported. Scripts all, whatever they stand for. */
export function standIns(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'stand-ins',
    enforce: 'pre',
    resolveId: (source) => {
      const name = Object.keys(modules).find((each) => source === each || source.endsWith(`/${each}`));
      return name === undefined ? undefined : `\0stand-in:${name}.js`;
    },
    load: (id) => (id.startsWith('\0stand-in:') ? modules[id.slice('\0stand-in:'.length, -'.js'.length)] : undefined),
  };
}

/**
 * Leaves sections out of lists of words. Components read words by section, so a bundler keeps them all.
 * @param sections names of sections at the first level of each language, or of one word in one (`section.word`), by the end of the file's name
 */
export function withoutWords(sections: Readonly<Record<string, readonly string[]>>): Plugin {
  return {
    name: 'without-words',
    enforce: 'pre',
    transform(code, id) {
      const file = Object.keys(sections).find((each) => id.endsWith(`/${each}`));
      if (file === undefined) return undefined;
      let changed = code;
      for (const name of sections[file]!) {
        const [first = '', word] = name.split('.');
        const section = new RegExp(`^( {2,4})${first}: \\{(?:.*\\},\\n|\\n[\\s\\S]*?^\\1\\},\\n)`, 'gm');
        const line = new RegExp(`^ +${word}:(?: .*|\\n.*),\\n`, 'm');
        changed = changed.replace(section, (whole) => (word === undefined ? '' : whole.replace(line, '')));
      }
      return { code: changed, map: null };
    },
  };
}

/**
 * d3-selection hangs all its methods on one prototype, so that a bundler keeps each of them.
 * @param used the methods that somebody calls
 */
export function onlyMethods(used: readonly string[]): Plugin {
  return {
    name: 'only-methods',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/d3-selection.mjs')
        ? {
            code: code.replace(/^ {2}(\w+): selection_\w+,\n/gm, (line, name) => (used.includes(name) ? line : '')),
            map: null,
          }
        : undefined,
  };
}

/**
 * Svelte makes an error when it begins, as a sign. Where somebody inspects the page, making an error at the top of a script has the
 * whole script read once more, for its stack: a third of the time until the first picture, for a sign that needs none.
 */
export function withoutEarlyError(): Plugin {
  return {
    name: 'without-early-error',
    enforce: 'pre',
    transform: (code, id) =>
      /svelte\/src\/internal\/client\/constants\.js$/.test(id)
        ? { code: code.replace(/(class StaleReactionError) extends Error/, '$1'), map: null }
        : undefined,
  };
}

/** Only the published schemas of documents need what their fields are called in words: the last of what a shape is given. */
export function withoutDescriptions(): Plugin {
  const shapes = /\/scenario\/(?:interventions\/\w+|shipped\/(?:parameter|shipped|template)|entities|schema)\.ts$/;
  return {
    name: 'without-descriptions',
    enforce: 'pre',
    transform(code, id) {
      if (!shapes.test(id)) return undefined;
      // Messages are reported; a pair's form stands in its message.
      const changed = code.replace(/([(,]\s*)'[^'[\n]* [^'\n]*'(?=,?\s*\))/g, (whole, before: string, at: number) =>
        /report\([^\n]*$/.test(code.slice(0, at)) ? whole : `${before}''`,
      );
      return { code: changed, map: null };
    },
  };
}
