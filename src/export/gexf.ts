// The network as GEXF 1.3 (gexf.net), for Gephi: a dynamic network, the years of each link an interval. An unknown or open year
// is left out, which GEXF reads as open.
import type { ExportLink, ExportNetwork } from './exportNetwork.ts';
import { citationOf, type Provenance } from './provenance.ts';
import { escapeXml } from './xml.ts';

type Kind = 'string' | 'double';

const nodeAttributes: Readonly<Record<string, Kind>> = {
  nameJa: 'string',
  table: 'string',
  country: 'string',
  family: 'string',
  status: 'string',
};
const linkAttributes: Readonly<Record<string, Kind>> = {
  program: 'string',
  family: 'string',
  status: 'string',
  quantity: 'double',
  unit: 'string',
  value: 'double',
  currency: 'string',
};

export function writeGexf({ nodes, links }: ExportNetwork, provenance: Provenance): string {
  const { title, version, made, address } = provenance;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <meta lastmodifieddate="${made}">`,
    '    <creator>Latticework</creator>',
    `    <description>${escapeXml(`${title}. Data ${version}, ${address}. ${citationOf(provenance).plain}`)}</description>`,
    '  </meta>',
    '  <graph mode="dynamic" defaultedgetype="directed" timeformat="integer" timerepresentation="interval">',
    ...declarations('node', nodeAttributes),
    ...declarations('edge', linkAttributes),
    '    <nodes>',
    ...nodes.flatMap((node) => [
      `      <node id="${escapeXml(node.id)}" label="${escapeXml(node.name)}">`,
      ...values(nodeAttributes, node),
      '      </node>',
    ]),
    '    </nodes>',
    '    <edges>',
    ...links.flatMap((link) => [
      `      <edge id="${escapeXml(link.id)}" source="${escapeXml(link.source)}" target="${escapeXml(link.target)}" ` +
        `kind="${escapeXml(link.kind)}" label="${escapeXml(link.kind)}"${interval(link)}>`,
      ...values(linkAttributes, link),
      '      </edge>',
    ]),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function interval({ from, to }: ExportLink): string {
  return `${from === undefined ? '' : ` start="${from}"`}${to === undefined ? '' : ` end="${to}"`}`;
}

function declarations(domain: 'node' | 'edge', attributes: Readonly<Record<string, Kind>>): string[] {
  return [
    `    <attributes class="${domain}" mode="static">`,
    ...Object.entries(attributes).map(
      ([name, kind]) => `      <attribute id="${name}" title="${name}" type="${kind}"/>`,
    ),
    '    </attributes>',
  ];
}

function values(attributes: Readonly<Record<string, Kind>>, row: object): string[] {
  const own = row as Readonly<Record<string, string | number | undefined>>;
  const given = Object.keys(attributes).filter((name) => own[name] !== undefined);
  if (given.length === 0) return [];
  return [
    '        <attvalues>',
    ...given.map((name) => `          <attvalue for="${name}" value="${escapeXml(String(own[name]))}"/>`),
    '        </attvalues>',
  ];
}
