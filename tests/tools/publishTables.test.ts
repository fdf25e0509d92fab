// The tables as they are published: every table, and an archive that unpacks to the same bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { publishedFolder, publishedTables } from '../../tools/publishTables.ts';
import { zipOf } from '../../tools/zip.ts';

const folder = fileURLToPath(new URL('../../data', import.meta.url));

/** Names and contents by the directory at the end of an archive. */
function unzip(archive: Buffer): Map<string, string> {
  const end = archive.lastIndexOf('PK\x05\x06');
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [size, nameSize, offset] = [at + 20, at + 28, at + 42];
    const name = archive.toString('utf8', at + 46, at + 46 + archive.readUInt16LE(nameSize));
    const head = archive.readUInt32LE(offset);
    const body = head + 30 + archive.readUInt16LE(head + 26) + archive.readUInt16LE(head + 28);
    files.set(name, inflateRawSync(archive.subarray(body, body + archive.readUInt32LE(size))).toString('utf8'));
    at += 46 + archive.readUInt16LE(nameSize);
  }
  return files;
}

it('packs files so that they unpack to the same, and the same bytes each time', () => {
  const files = [
    ['a/plain.txt', Buffer.from('Hello')],
    ['a/日本.csv', Buffer.from('名,1\n'.repeat(400))],
    ['empty', Buffer.from('')],
  ] as const;
  const archive = zipOf(files);
  expect([...unzip(archive)]).toEqual(files.map(([name, content]) => [name, content.toString('utf8')]));
  expect(zipOf(files).equals(archive)).toBe(true);
});

it('publishes every table that the descriptor names, with descriptor, licence and explanation', () => {
  const published = publishedTables(folder);
  const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    resources: { path: string }[];
  };
  const expected = [...resources.map(({ path }) => path), 'datapackage.json', 'LICENSE', 'README.md'];
  for (const name of expected) {
    const content = readFileSync(join(folder, name));
    expect(published.get(`${publishedFolder}/${name}`)?.equals(content), name).toBe(true);
  }
  const archive = unzip(published.get(`${publishedFolder}/latticework-data.zip`)!);
  for (const name of expected)
    expect(archive.get(`latticework-data/${name}`), name).toBe(readFileSync(join(folder, name), 'utf8'));
});
