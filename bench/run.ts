// `npm run bench` measures everything, `npm run bench -- scenario` one thing. Each bench prints its own numbers and bounds.
import { Plain, plainly } from '../tools/plainly.mjs';

/** Loaded when asked for: one bench must not slow another. */
const benches: Record<string, () => Promise<() => Promise<void> | void>> = {
  scenario: async () => (await import('./scenario.ts')).benchScenario,
  app: async () => (await import('./app.ts')).benchApp,
  'what-if': async () => {
    const [{ benchShipped }, { benchSlider }] = await Promise.all([import('./scenario.ts'), import('./app.ts')]);
    return async () => {
      await benchShipped();
      await benchSlider();
    };
  },
  phone: async () => (await import('./phone.ts')).benchPhone,
  present: async () => (await import('./present.ts')).benchPresent,
  embed: async () => (await import('./embed.ts')).benchEmbed,
};

await plainly(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !(name in benches));
  if (unknown !== undefined)
    throw new Plain(`there is no bench "${unknown}"`, `choose from: ${Object.keys(benches).join(', ')}`);
  for (const [name, load] of Object.entries(benches)) {
    // Both halves of it are in two others already.
    if (asked.length > 0 ? !asked.includes(name) : name === 'what-if') continue;
    console.log(`\n== ${name} ==`);
    const bench = await load();
    await bench();
  }
});
