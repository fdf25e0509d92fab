// The network as GraphML (graphml.graphdrawing.org): read by yEd, Gephi, Cytoscape, NetworkX, igraph.
import type { ExportNetwork } from './exportNetwork.ts';
import { citationOf, licence, type Provenance } from './provenance.ts';
import { escapeXml } from './xml.ts';

type Kind = 'string' | 'int' | 'double';

const nodeKeys: Readonly<Record<string, Kind>> = {
  name: 'string',
  nameJa: 'string',
  table: 'string',
  country: 'string',
  family: 'string',
  status: 'string',
};
const linkKeys: Readonly<Record<string, Kind>> = {
  kind: 'string',
  program: 'string',
  family: 'string',
  status: 'string',
  from: 'int',
  to: 'int',
  quantity: 'double',
  unit: 'string',
  value: 'double',
  currency: 'string',
};
const graphKeys: Readonly<Record<string, Kind>> = {
  title: 'string',
  version: 'string',
  made: 'string',
  address: 'string',
  licence: 'string',
  citation: 'string',
};

export function writeGraphMl({ nodes, links }: ExportNetwork, provenance: Provenance): string {
  const { title, version, made, address } = provenance;
  const about = { title, version, made, address, licence: licence.name, citation: citationOf(provenance).plain };
  const keysOf = (domain: string, keys: Readonly<Record<string, Kind>>): string[] =>
    Object.entries(keys).map(
      ([name, kind]) => `  <key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${kind}"/>`,
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keysOf('graph', graphKeys),
    ...keysOf('node', nodeKeys),
    ...keysOf('edge', linkKeys),
    '  <graph id="latticework" edgedefault="directed">',
    ...dataOf('graph', graphKeys, about, '    '),
    ...nodes.flatMap((node) => [
      `    <node id="${escapeXml(node.id)}">`,
      ...dataOf('node', nodeKeys, node, '      '),
      '    </node>',
    ]),
    ...links.flatMap((link) => [
      `    <edge id="${escapeXml(link.id)}" source="${escapeXml(link.source)}" target="${escapeXml(link.target)}">`,
      ...dataOf('edge', linkKeys, link, '      '),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function dataOf(domain: string, keys: Readonly<Record<string, Kind>>, row: object, indent: string): string[] {
  const values = row as Readonly<Record<string, string | number | undefined>>;
  return Object.keys(keys).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [`${indent}<data key="${domain}-${name}">${escapeXml(String(value))}</data>`];
  });
}
