// npm run freeze: keeps the frames of the present version of the data in kept/, for all later builds. Once for each version that
// is published; the folder kept/ goes with the site, not into the repository.
import { existsSync, readFileSync } from 'node:fs';
import { Plain, plainly } from './plainly.mjs';
import { keepFrozen, keptFolder } from './publish/freeze.ts';

await plainly(async () => {
  if (!existsSync('dist/version.json')) throw new Plain('dist/version.json is missing', 'build first: npm run build');
  const { version } = JSON.parse(readFileSync('dist/version.json', 'utf8')) as { version: string };
  try {
    keepFrozen('dist', version);
  } catch (error) {
    throw new Plain((error as Error).message, 'a published version never changes: give the data a new version first');
  }
  console.log(`${keptFolder}/${version}: kept as it is for all later builds`);
});
