// `npm start`: from a fresh clone to the atlas in a browser. Installs what is missing, compiles the data, builds, serves.
import { fileURLToPath } from 'node:url';
import { checkNode, installPackages, runScript } from './install.mjs';
import { Plain, plainly } from './plainly.mjs';
import { portAsked, serve } from './serve.mjs';

const badData = new Plain(
  'the tables in data/ have the faults listed above',
  'mend the rows it names; data/README.md says how',
);
const badBuild = new Plain(
  'the site could not be built, for the reason above',
  'mend it; "npm test" says what else is wrong',
);

/** @param {string} script @param {string} doing @param {Plain} failure */
async function step(script, doing, failure) {
  console.log(`\n${doing} (npm run ${script}) ...`);
  const { code } = await runScript(script);
  if (code !== 0) throw failure;
}

await plainly(async () => {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  checkNode();
  const asked = portAsked(process.argv.slice(2), process.env);
  const { server, address } = await serve('dist', { asked }); // first, so that a taken port is told before the work
  try {
    await installPackages();
    await step('data', 'Compiling the data', badData);
    await step('build', 'Building the site into dist/', badBuild);
  } catch (error) {
    server.close();
    throw error;
  }
  console.log(`\nLatticework is at ${address}  (Ctrl-C ends it)`);
  const end = () => {
    server.close();
    server.closeAllConnections();
    console.log('\nEnded.');
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
});
