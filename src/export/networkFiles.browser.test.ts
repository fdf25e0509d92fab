// The files for network programs, read by the browser's own XML parser.
import { describe, expect, it } from 'vitest';
import type { ExportNetwork } from './exportNetwork.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphMl } from './graphml.ts';
import type { Provenance } from './provenance.ts';

const provenance: Provenance = {
  version: '2026.11',
  asOf: '2026-11-22',
  made: '2026-11-29',
  address: 'https://example.org/?a=1&b=2',
  title: 'A <title> with "quotes" & 日本語',
  lang: 'en',
};
const network: ExportNetwork = {
  nodes: [
    {
      id: 'organizations/a',
      name: 'A & B <Ltd> "x"\u0007',
      nameJa: '三菱重工業',
      table: 'organizations',
      country: 'JPN',
    },
    { id: 'programs/p', name: 'P', table: 'programs', family: 'air', status: 'active' },
  ],
  links: [
    {
      id: 'r1',
      source: 'organizations/a',
      target: 'programs/p',
      kind: 'supplies',
      status: 'planned',
      from: 2020,
      to: 2028,
      value: 1e9,
      currency: 'JPY',
    },
    { id: 'r2', source: 'organizations/a', target: 'programs/p', kind: 'leads' },
  ],
};

function parse(text: string): Document {
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  expect(xml.querySelector('parsererror')?.textContent ?? '').toBe('');
  return xml;
}

describe('GraphML', () => {
  const xml = parse(writeGraphMl(network, provenance));

  it('has every node and link, with ends that are nodes', () => {
    const ids = [...xml.querySelectorAll('node')].map((node) => node.getAttribute('id'));
    expect(ids).toEqual(network.nodes.map((node) => node.id));
    expect([...xml.querySelectorAll('edge')].map((edge) => edge.getAttribute('target'))).toEqual([
      'programs/p',
      'programs/p',
    ]);
  });

  it('declares each key it uses, and keeps names as they are', () => {
    const declared = new Set([...xml.querySelectorAll('key')].map((key) => key.id));
    const used = [...xml.querySelectorAll('data')].map((data) => data.getAttribute('key') ?? '');
    expect(used.filter((key) => !declared.has(key))).toEqual([]);
    expect(xml.querySelector('node data[key=node-name]')?.textContent).toBe('A & B <Ltd> "x"');
    expect(xml.querySelector('node data[key=node-nameJa]')?.textContent).toBe('三菱重工業');
  });

  it('carries version, licence, address and citation', () => {
    const about = (name: string) => xml.querySelector(`graph > data[key=graph-${name}]`)?.textContent ?? '';
    expect([about('version'), about('licence'), about('address')]).toEqual([
      '2026.11',
      'CC-BY-4.0',
      provenance.address,
    ]);
    expect(about('citation')).toContain('2026.11');
  });
});

describe('GEXF', () => {
  const xml = parse(writeGexf(network, provenance));

  it('gives the years of a link as an interval, and none where none is known', () => {
    const [dated, undated] = xml.querySelectorAll('edge');
    expect([dated?.getAttribute('start'), dated?.getAttribute('end')]).toEqual(['2020', '2028']);
    expect([undated?.hasAttribute('start'), undated?.hasAttribute('end')]).toEqual([false, false]);
    expect(xml.querySelector('graph')?.getAttribute('mode')).toBe('dynamic');
  });

  it('says where it is from', () => {
    expect(xml.querySelector('meta description')?.textContent).toContain('CC BY 4.0');
  });
});
