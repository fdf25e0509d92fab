// Frozen frames: dist/v/VERSION/ holds the files of frames and the pictures as they are with this version of the data. What is in
// the folder kept/ was frozen before and is copied as it is, byte by byte: a published version never changes.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const keptFolder = 'kept/v';

/** Files of the built site that snippets name, relative; a folder with all that it holds. */
const frozen =
  /^(?:embed\.html|embed\.js|latticework-view\.js|embed\/.+|views\/[^/]+\/(?:en|ja)(?:-narrow)?\.(?:png|svg))$/;

/**
 * Writes dist/version.json and dist/v/. Versions that are kept come from there, the present one too when it was frozen before.
 * @returns the versions in dist/v/
 */
export function freezeFrames(dist: string, version: string, kept = keptFolder): string[] {
  writeFileSync(join(dist, 'version.json'), `${JSON.stringify({ version })}\n`);
  writeFileSync(join(dist, 'version.js'), `latticeworkVersion = ${JSON.stringify(version)};\n`);
  const before = existsSync(kept) ? readdirSync(kept) : [];
  for (const own of before) cpSync(join(kept, own), join(dist, 'v', own), { recursive: true });
  if (!before.includes(version)) freeze(dist, version);
  return [...new Set([...before, version])].sort();
}

function freeze(dist: string, version: string): void {
  const target = join(dist, 'v', version);
  for (const file of filesOf(dist).filter((each) => frozen.test(each))) {
    const path = join(target, file);
    mkdirSync(dirname(path), { recursive: true });
    if (file.endsWith('.html')) writeFileSync(path, withNotice(readFileSync(join(dist, file), 'utf8'), version, file));
    else cpSync(join(dist, file), path);
  }
  // "Open in Latticework" leads to the site that is there now.
  for (const page of ['index.html', 'ja.html']) writeFileSync(join(target, page), onward(page));
}

/**
 * A frame that says when the site has newer data. It asks by a script, which frames in a sandbox and files may load where they may not
 * fetch; where there is none, it stays silent.
 */
export function withNotice(html: string, version: string, file: string): string {
  const up = '../'.repeat(file.split('/').length + 1);
  const script =
    `<script>(function(own,up){var asked=document.createElement("script");asked.src=up+"version.js";asked.onload=function(){` +
    `var now=window.latticeworkVersion;if(typeof now!=="string"||now<=own)return;` +
    `var ja=document.documentElement.lang==="ja",p=document.createElement("p"),a=document.createElement("a");` +
    `p.id="newer";p.style.cssText="margin:0;padding:4px 12px 8px;font:400 12px/1.4 sans-serif;opacity:.85";` +
    `p.textContent=ja?"データは"+own+"版で固定。"+now+"版があります。":"Held at data "+own+"; newer data exist ("+now+"). ";` +
    `a.textContent=ja?"最新を開く":"Open the present view";var open=document.querySelector(".half[lang="+(ja?"ja":"en")+"] .open");` +
    `a.href=open?open.href:up+(ja?"ja.html":"")+location.search;` +
    `a.target="_blank";a.rel="noopener";a.style.color="inherit";p.append(a);` +
    // Within what is measured, once the picture is there: a frame is as high as its content, this line included.
    `(function put(){if(performance.getEntriesByName("first-picture").length)document.getElementById("embed").append(p);` +
    `else setTimeout(put,100)})()};document.head.append(asked)})(${JSON.stringify(version)},${JSON.stringify(up)})</script>`;
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html + script : `${html.slice(0, end)}${script}${html.slice(end)}`;
}

function onward(page: string): string {
  const to = `../../${page === 'index.html' ? '' : page}`;
  return (
    `<!doctype html><meta charset="utf-8"><meta name="robots" content="noindex"><title>Latticework</title>` +
    `<script>location.replace(${JSON.stringify(to)}+location.search)</script>` +
    `<p><a href="${to}">Latticework</a></p>\n`
  );
}

/** Keeps what dist/v/VERSION/ holds for all later builds. @throws Error where that version is kept already and differs */
export function keepFrozen(dist: string, version: string, kept = keptFolder): void {
  const [from, to] = [join(dist, 'v', version), join(kept, version)];
  if (!existsSync(from)) throw new Error(`${from} is missing: run npm run build first`);
  if (existsSync(to)) {
    const changed = filesOf(from).filter(
      (file) => !existsSync(join(to, file)) || !readFileSync(join(from, file)).equals(readFileSync(join(to, file))),
    );
    if (changed.length > 0) throw new Error(`${to} is kept already and differs in ${changed.join(', ')}`);
    return;
  }
  cpSync(from, to, { recursive: true });
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('v/'))
    .sort();
}
