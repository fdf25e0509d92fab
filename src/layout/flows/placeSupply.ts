// Nodes and ribbons of the flows in pixels. d3-sankey finds the order and the heights, on copies: it writes into its input.
import { sankey as d3Sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import { ribbonPath, short } from '../geometry.ts';
import { fitText, textWidth } from '../text.ts';
import { cutCircles } from './cutCircles.ts';
import { orderSupply } from './orderSupply.ts';
import type { SupplyLink, SupplyNetwork, SupplyNode } from './measureSupply.ts';

export interface SupplyFrame {
  readonly width: number;
  /** The least height; many rows need more. */
  readonly height: number;
  /** Pixels of breadth that one unit of value needs at least; 0 where it may be as thin as it comes. */
  readonly unit: number;
  /** Type size of the labels in pixels. */
  readonly size: number;
  /** Labels from the longest to the shortest: the first that fits is set, the last is cut where it must be. */
  readonly labelsOf: (node: SupplyNode) => readonly string[];
  /** Whether a mark stands before the label: it needs room. */
  readonly isMarked: (node: SupplyNode) => boolean;
}

export interface PlacedSupplyNode extends SupplyNode {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly label: string;
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
  /** What one can point at: the node with its label. */
  readonly hit: { readonly x: number; readonly width: number };
}

export interface PlacedSupplyLink extends SupplyLink {
  readonly path: string;
}

export interface PlacedSupply {
  readonly nodes: readonly PlacedSupplyNode[];
  readonly links: readonly PlacedSupplyLink[];
  /** Links that closed a circle and are not drawn. */
  readonly cut: readonly SupplyLink[];
  /** Where the columns stand: x of their nodes. */
  readonly columns: readonly number[];
  readonly height: number;
}

interface CopiedNode {
  readonly node: SupplyNode;
}
interface CopiedLink {
  readonly link: SupplyLink;
}
type Node = SankeyNode<CopiedNode, CopiedLink>;
type Link = SankeyLink<CopiedNode, CopiedLink>;

const nodeWidth = 8;
/** Room between two nodes, so that their labels stand apart. */
const padding = 15;
const top = 8;
const markRoom = 13;
/** A ribbon, however small its value, can be seen. */
const leastRibbon = 1.2;

export function placeSupply(network: SupplyNetwork, frame: SupplyFrame): PlacedSupply {
  const { kept, cut } = cutCircles(network.links);
  const left = Math.min(132, frame.width * 0.14);
  const right = Math.min(170, frame.width * 0.17);
  const gap = (frame.width - left - right - nodeWidth) / 3;
  const columns = [0, 1, 2, 3].map((column) => left + column * gap);
  const most = Math.max(...[0, 1, 2, 3].map((column) => network.nodes.filter((node) => node.column === column).length));
  const total = Math.max(
    ...[1, 2].map((column) =>
      network.links.reduce((sum, link) => sum + (link.target.startsWith(`${column}/`) ? link.value : 0), 0),
    ),
  );
  const least = frame.unit > 0 ? most * padding + total * frame.unit : most * 20;
  const height = Math.max(frame.height, least) + 2 * top;
  const room = (column: number): number => (column === 0 ? left : column === 3 ? right : gap) - nodeWidth - 10;

  const { nodes, links } = solve(network, kept, height);
  return {
    nodes: nodes.map((own): PlacedSupplyNode => {
      const { node } = own;
      const x = columns[node.column] ?? 0;
      const isFirst = node.column === 0;
      const y0 = own.y0 ?? 0;
      const width = room(node.column);
      const mark = frame.isMarked(node) ? markRoom : 0;
      return {
        ...node,
        x: short(x),
        y: short(y0),
        height: short(Math.max(2, (own.y1 ?? 0) - y0)),
        label: fitLabel(frame.labelsOf(node), width - mark, frame.size),
        labelX: short(isFirst ? x - 6 : x + nodeWidth + 6 + mark),
        anchor: isFirst ? 'end' : 'start',
        hit: { x: short(isFirst ? x - width - 6 : x - 2), width: short(width + nodeWidth + 8) },
      };
    }),
    links: links.map((own): PlacedSupplyLink => {
      const half = Math.max(leastRibbon, own.width ?? 0) / 2;
      const [from, to] = [own.source as Node, own.target as Node];
      const [x0, x1] = [(columns[from.node.column] ?? 0) + nodeWidth, columns[to.node.column] ?? 0];
      const [y0, y1] = [own.y0 ?? 0, own.y1 ?? 0];
      return { ...own.link, path: ribbonPath(x0, y0 - half, y0 + half, x1, y1 - half, y1 + half) };
    }),
    cut,
    columns,
    height,
  };
}

function fitLabel(labels: readonly string[], width: number, size: number): string {
  return labels.find((label) => textWidth(label, size) <= width) ?? fitText(labels.at(-1) ?? '', width, size);
}

function solve(
  network: SupplyNetwork,
  links: readonly SupplyLink[],
  height: number,
): { nodes: readonly Node[]; links: readonly Link[] } {
  const { nodes } = network;
  const ranks = orderSupply(network);
  // d3-sankey does not bear a column without a node.
  const used = [0, 1, 2, 3].filter((column) => nodes.some((node) => node.column === column));
  // Without a single link there is nothing to solve: the nodes stand under each other.
  if (links.length === 0)
    return {
      nodes: nodes.map((node, at): Node => ({ node, y0: top + at * padding, y1: top + at * padding })),
      links: [],
    };
  const layout = d3Sankey<CopiedNode, CopiedLink>()
    .nodeId((own) => own.node.key)
    .nodeAlign((own) => used.indexOf(own.node.column))
    .nodeSort((a, b) => (ranks.get(a.node.key) ?? 0) - (ranks.get(b.node.key) ?? 0))
    .nodeWidth(nodeWidth)
    .nodePadding(padding)
    .extent([
      [0, top],
      [300, height - top],
    ])
    .iterations(24);
  return layout({
    nodes: nodes.map((node): Node => ({ node })),
    links: links.map((link): Link => ({ link, source: link.source, target: link.target, value: link.value }) as Link),
  });
}
