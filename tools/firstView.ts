// What the site's doors import outright, as one script. A bundler's own cut makes a file of every set of parts that some later page
// shares with the doors: thirty of them, each of which a browser requests, hands from thread to thread and links on its own, on the
// core that it draws the first picture with.

/** As much of the bundler's view of a part as is asked for. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** A name for the script of those parts that `door` imports outright, however far; null for all that is fetched later. */
export function firstViewOf(door: string): (id: string, modules: Modules) => string | null {
  const known = new WeakMap<Modules, ReadonlySet<string>>();
  return (id, modules) => {
    const first = known.get(modules) ?? reachedFrom(door, modules);
    known.set(modules, first);
    return first.has(id) ? 'first' : null;
  };
}

function reachedFrom(door: string, modules: Modules): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [door];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const module = reached.has(id) ? null : modules.getModuleInfo(id);
    if (!module) continue;
    reached.add(id);
    open.push(...module.importedIds);
  }
  return reached;
}
