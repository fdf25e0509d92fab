// A family as three columns: countries, programmes (a row each, under their area), leads. Rows have a fixed pitch, so the
// picture is as tall as the family is large and every label can be read; countries and leads stand at the middle of theirs.
import type { Id } from '../../model/atlas.ts';
import { horizontalLink } from '../geometry.ts';
import type { FamilyNetwork } from './measureFamily.ts';

export interface PlacedFamilyNode {
  /** `countries/JPN`, `programs/gcap`, `organizations/boeing`. */
  readonly key: string;
  readonly column: 'country' | 'programme' | 'organization';
  readonly x: number;
  readonly y: number;
}
export interface PlacedFamilyLink {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly program: Id;
  readonly path: string;
}
export interface PlacedFamily {
  readonly height: number;
  readonly nodes: readonly PlacedFamilyNode[];
  readonly links: readonly PlacedFamilyLink[];
  readonly headings: readonly { readonly area: Id; readonly y: number }[];
}

export interface FamilyFrame {
  readonly width: number;
  /** Where countries' labels end, programmes' labels begin and end, leads' labels begin: pixels from the left. */
  readonly countryX: number;
  readonly programX: number;
  readonly programEnd: number;
  readonly organizationX: number;
  readonly top: number;
}

const pitch = 22;
const headingPitch = 30;
const labelPitch = 19;

export function placeFamily(network: FamilyNetwork, frame: FamilyFrame): PlacedFamily {
  const headings: { area: Id; y: number }[] = [];
  const nodes: PlacedFamilyNode[] = [];
  const rowY = new Map<Id, number>();
  let y = frame.top;
  for (const { programme, area } of network.rows) {
    if (headings.at(-1)?.area !== area) {
      y += headings.length > 0 ? headingPitch : headingPitch * 0.6;
      headings.push({ area, y: y - pitch * 0.2 });
      y += pitch * 0.9;
    }
    rowY.set(programme.id, y);
    nodes.push({ key: `programs/${programme.id}`, column: 'programme', x: frame.programX, y });
    y += pitch;
  }
  const height = y + 8;
  const middleOf = (test: (row: FamilyNetwork['rows'][number]) => boolean): number => {
    const own = network.rows.filter(test).map((row) => rowY.get(row.programme.id) ?? 0);
    return own.reduce((sum, value) => sum + value, 0) / Math.max(1, own.length);
  };
  const side = (ids: readonly Id[], listOf: (row: FamilyNetwork['rows'][number]) => readonly Id[]) =>
    spread(
      ids.map((id) => ({ id, y: middleOf((row) => listOf(row).includes(id)) })),
      frame.top + 14,
      height - 10,
    );
  const countries = side(network.countries, (row) => row.programme.participants);
  const organizations = side(network.organizations, (row) => row.programme.lead);
  for (const { id, y: at } of countries)
    nodes.push({ key: `countries/${id}`, column: 'country', x: frame.countryX, y: at });
  for (const { id, y: at } of organizations)
    nodes.push({ key: `organizations/${id}`, column: 'organization', x: frame.organizationX, y: at });
  return { height, nodes, links: linksOf(network, nodes, frame), headings };
}

function linksOf(network: FamilyNetwork, nodes: readonly PlacedFamilyNode[], frame: FamilyFrame): PlacedFamilyLink[] {
  const at = new Map(nodes.map((node) => [node.key, node]));
  return network.rows.flatMap(({ programme }) => {
    const key = `programs/${programme.id}`;
    const y = at.get(key)?.y ?? 0;
    const link = (source: string, target: string, path: string): PlacedFamilyLink => ({
      key: `${source}>${target}`,
      source,
      target,
      program: programme.id,
      path,
    });
    return [
      ...programme.participants.map((id) => {
        const country = `countries/${id}`;
        const from = at.get(country);
        return link(country, key, horizontalLink([frame.countryX + 6, from?.y ?? y], [frame.programX - 8, y]));
      }),
      ...programme.lead.map((id) => {
        const org = `organizations/${id}`;
        const to = at.get(org);
        return link(key, org, horizontalLink([frame.programEnd + 6, y], [frame.organizationX - 6, to?.y ?? y]));
      }),
    ];
  });
}

/** Labels at their wished heights, pushed apart to a readable pitch, inside the picture. */
function spread(
  wished: readonly { readonly id: Id; readonly y: number }[],
  top: number,
  bottom: number,
): readonly { readonly id: Id; readonly y: number }[] {
  const ordered = [...wished].sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
  const step = Math.min(labelPitch, (bottom - top) / Math.max(1, ordered.length - 1));
  const ys = ordered.map((row) => Math.max(top, Math.min(bottom, row.y)));
  for (let pass = 0; pass < 60; pass++) {
    for (let index = 1; index < ys.length; index++) {
      const short = step - ((ys[index] as number) - (ys[index - 1] as number));
      if (short > 0) {
        ys[index] = (ys[index] as number) + short / 2;
        ys[index - 1] = (ys[index - 1] as number) - short / 2;
      }
    }
    const over = (ys.at(-1) ?? 0) - bottom;
    if (over > 0) for (let index = 0; index < ys.length; index++) ys[index] = (ys[index] as number) - over;
    const under = top - (ys[0] ?? top);
    if (under > 0) for (let index = 0; index < ys.length; index++) ys[index] = (ys[index] as number) + under;
  }
  return ordered.map((row, index) => ({ id: row.id, y: ys[index] as number }));
}
