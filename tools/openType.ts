// Reads and renames OpenType files: just the tables that cutting a font needs.

interface Table {
  /** Where the table's entry stands in the file's directory, and where the table itself begins and how long it is. */
  entry: number;
  start: number;
  length: number;
}

export interface Font {
  /** Codes of the characters it has, ascending. */
  characters: number[];
  /** Advance width of a letter, in em. */
  widthOf: (letter: string) => number;
  /** Height above and depth below the baseline of a line, in em. */
  ascent: number;
  descent: number;
  family: string;
  copyright: string;
}

function tableOf(font: Buffer, tag: string): Table {
  for (let i = 0, entry = 12; i < font.readUInt16BE(4); i++, entry += 16)
    if (font.toString('latin1', entry, entry + 4) === tag)
      return { entry, start: font.readUInt32BE(entry + 8), length: font.readUInt32BE(entry + 12) };
  throw new Error(`the font has no table "${tag}"`);
}

export function readFont(font: Buffer): Font {
  const glyphs = glyphsOf(font);
  const [head, hhea, hmtx] = [tableOf(font, 'head').start, tableOf(font, 'hhea').start, tableOf(font, 'hmtx').start];
  const unitsPerEm = font.readUInt16BE(head + 18);
  const metricCount = font.readUInt16BE(hhea + 34);
  return {
    characters: [...glyphs.keys()].sort((a, b) => a - b),
    widthOf: (letter) => {
      const glyph = glyphs.get(letter.codePointAt(0) ?? 0) ?? 0;
      return font.readUInt16BE(hmtx + 4 * Math.min(glyph, metricCount - 1)) / unitsPerEm;
    },
    ascent: font.readInt16BE(hhea + 4) / unitsPerEm,
    descent: -font.readInt16BE(hhea + 6) / unitsPerEm,
    family: namesOf(font).get(1) ?? '',
    copyright: namesOf(font).get(0) ?? '',
  };
}

/** Character code -> glyph, from the format 4 subtable: the basic plane, where all our characters are. */
function glyphsOf(font: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  const cmap = tableOf(font, 'cmap').start;
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const sub = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
    if (font.readUInt16BE(sub) !== 4) continue;
    const twice = font.readUInt16BE(sub + 6); // bytes of one column: two a segment
    for (let at = sub + 14; at < sub + 14 + twice; at += 2) {
      const [end, start] = [font.readUInt16BE(at), font.readUInt16BE(at + twice + 2)];
      const [delta, offset] = [font.readUInt16BE(at + 2 * twice + 2), font.readUInt16BE(at + 3 * twice + 2)];
      for (let code = start; code <= end && code < 0xffff; code++) {
        const raw = offset ? font.readUInt16BE(at + 3 * twice + 2 + offset + 2 * (code - start)) : code;
        if (raw) glyphs.set(code, (raw + delta) & 0xffff);
      }
    }
  }
  return glyphs;
}

/** Name records of the Windows platform, which are UTF-16. */
function namesOf(font: Buffer): Map<number, string> {
  const { start } = tableOf(font, 'name');
  const strings = start + font.readUInt16BE(start + 4);
  const names = new Map<number, string>();
  for (let i = 0, at = start + 6; i < font.readUInt16BE(start + 2); i++, at += 12) {
    if (font.readUInt16BE(at) !== 3) continue;
    const text = strings + font.readUInt16BE(at + 10);
    const bytes = Buffer.from(font.subarray(text, text + font.readUInt16BE(at + 8)));
    names.set(font.readUInt16BE(at + 6), bytes.swap16().toString('utf16le'));
  }
  return names;
}

/** The font under another name (a cut font may not carry a reserved one); copyright and licence notices stay. */
export function renameFont(font: Buffer, family: string): Buffer {
  const names = namesOf(font);
  const postScript = family.replaceAll(' ', '');
  const renamed = new Map([...names].filter(([id]) => id === 0 || id === 13 || id === 14));
  for (const [id, text] of [
    [1, family],
    [2, 'Regular'],
    [3, postScript],
    [4, family],
    [6, postScript],
  ] as const)
    renamed.set(id, text);
  const records = [...renamed].sort(([a], [b]) => a - b);
  const texts = records.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const header = Buffer.alloc(6 + 12 * records.length);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  records.forEach(([id], i) => {
    const length = texts[i]?.length ?? 0;
    [3, 1, 0x409, id, length, offset].forEach((value, column) => header.writeUInt16BE(value, 6 + 12 * i + 2 * column));
    offset += length;
  });
  const table = Buffer.concat([header, ...texts]);
  const end = Math.ceil(font.length / 4) * 4; // tables begin at multiples of four
  const { entry } = tableOf(font, 'name');
  const result = Buffer.concat([
    font,
    Buffer.alloc(end - font.length),
    table,
    Buffer.alloc((4 - (table.length % 4)) % 4),
  ]);
  result.writeUInt32BE(end, entry + 8);
  result.writeUInt32BE(table.length, entry + 12);
  return result;
}
/** The first font of a collection (`.ttc`) as a font of its own; a font that is alone as it is. */
export function firstFace(file: Buffer): Buffer {
  if (file.toString('latin1', 0, 4) !== 'ttcf') return file;
  const start = file.readUInt32BE(12);
  const count = file.readUInt16BE(start + 4);
  const directory = Buffer.from(file.subarray(start, start + 12 + 16 * count));
  const tables: Buffer[] = [];
  let offset = directory.length;
  for (let entry = 12; entry < directory.length; entry += 16) {
    const [from, length] = [directory.readUInt32BE(entry + 8), directory.readUInt32BE(entry + 12)];
    directory.writeUInt32BE(offset, entry + 8);
    const table = Buffer.alloc(Math.ceil(length / 4) * 4); // tables begin at multiples of four
    file.copy(table, 0, from, from + length);
    tables.push(table);
    offset += table.length;
  }
  return Buffer.concat([directory, ...tables]);
}
