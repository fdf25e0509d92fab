// Old links keep working: each migration turns parameters of the past into today's, in order. Nothing is ever removed here.

/** Changes the parameters in place. */
type Migration = (params: Map<string, string>) => void;

const rename =
  (from: string, to: string): Migration =>
  (params) => {
    const value = params.get(from);
    if (value === undefined) return;
    params.delete(from);
    if (!params.has(to)) params.set(to, value);
  };

export const migrations: readonly Migration[] = [
  // The first sketches wrote a single year and a single technology.
  rename('year', 'years'),
  rename('tech', 'areas'),
];
