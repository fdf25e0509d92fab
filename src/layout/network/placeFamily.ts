// A family as a lattice: a row for each programme under its area, a column for each country, a dot where they meet, the dots
// of a row joined; who leads at the end of the row. Rows have a fixed pitch: every label can be read.
import type { CountryId, Id } from '../../model/atlas.ts';
import { fitText, textWidth } from '../text.ts';
import type { FamilyNetwork, FamilyRow } from './measureFamily.ts';
import { otherId } from './measureOverview.ts';

export interface PlacedDot {
  /** A country, or several in the column of the rest. */
  readonly countries: readonly CountryId[];
  readonly x: number;
  readonly leads: boolean;
}
export interface PlacedLead {
  readonly org: Id;
  readonly label: string;
  readonly x: number;
}
export interface PlacedFamilyRow {
  readonly program: Id;
  readonly y: number;
  readonly label: string;
  readonly dots: readonly PlacedDot[];
  readonly leads: readonly PlacedLead[];
  /** Leads that found no room. */
  readonly moreLeads: number;
}
export interface PlacedFamily {
  readonly height: number;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly x: number }[];
  readonly rows: readonly PlacedFamilyRow[];
  readonly headings: readonly { readonly area: Id; readonly y: number }[];
  readonly leadsX: number;
}

export interface FamilyOptions {
  /** Pixels. */
  readonly width: number;
  /** Type size, pixels. */
  readonly size: number;
  readonly labelOf: (key: string) => string;
}

export const rowPitch = 24;
const headingPitch = 34;
const headerHeight = 30;

export function placeFamily(network: FamilyNetwork, { width, size, labelOf }: FamilyOptions): PlacedFamily {
  const { labelWidth, pitch, own, hasRest, leadsX } = columnsFor(network.countries, width, size, labelOf);
  const xOf = (index: number): number => labelWidth + pitch * (index + 0.5);
  const isNamed = pitch >= namedPitch;
  const columns = [...own, ...(hasRest ? [otherId] : [])].map((id, index) => ({
    key: `countries/${id}`,
    label: isNamed ? fitText(labelOf(`countries/${id}`), pitch - 8, size) : id === otherId ? '…' : id,
    x: xOf(index),
  }));
  const headings: { area: Id; y: number }[] = [];
  let y = headerHeight - rowPitch / 2;
  const rows = network.rows.map((row): PlacedFamilyRow => {
    if (headings.at(-1)?.area !== row.area) {
      y += headings.length > 0 ? headingPitch : headingPitch * 0.8;
      headings.push({ area: row.area, y });
    }
    y += rowPitch;
    return {
      program: row.programme.id,
      y,
      label: fitText(labelOf(`programs/${row.programme.id}`), labelWidth - 14, size),
      dots: dotsOf(row, own, xOf),
      ...(width < narrowWidth
        ? { leads: [], moreLeads: 0 }
        : placeLeads(row.programme.lead, leadsX, width, size, labelOf)),
    };
  });
  return { height: y + rowPitch * 0.8, columns, rows, headings, leadsX };
}

/** Below this there is no room for leads: the details name them. */
const narrowWidth = 460;
const namedPitch = 76;
const leastPitch = 29;

/** Labels take what they need, leads get the rest; countries that find no column share the last one. */
function columnsFor(countries: readonly CountryId[], width: number, size: number, labelOf: (key: string) => string) {
  const isNarrow = width < narrowWidth;
  const labelWidth = Math.min(300, Math.round(width * (isNarrow ? 0.62 : 0.35)));
  const leadsRoom = isNarrow ? 0 : Math.round(width * (width > 900 ? 0.3 : 0.26));
  const room = width - labelWidth - leadsRoom;
  const widestName = Math.max(...countries.map((id) => textWidth(labelOf(`countries/${id}`), size)), namedPitch);
  const fits = Math.max(2, Math.floor(room / leastPitch));
  const hasRest = countries.length > fits;
  const own = hasRest ? countries.slice(0, fits - 1) : countries;
  const count = own.length + (hasRest ? 1 : 0);
  const pitch = Math.min(Math.max(leastPitch, room / count), room / count >= namedPitch ? widestName + 10 : 40);
  return { labelWidth, pitch, own, hasRest, leadsX: labelWidth + pitch * count + 14 };
}

function dotsOf(row: FamilyRow, own: readonly CountryId[], xOf: (index: number) => number): readonly PlacedDot[] {
  const leads = (id: CountryId): boolean => row.leadCountries.includes(id);
  const { participants } = row.programme;
  const named = own.flatMap((id, index) =>
    participants.includes(id) ? [{ countries: [id], x: xOf(index), leads: leads(id) }] : [],
  );
  const rest = participants.filter((id) => !own.includes(id));
  return rest.length > 0 ? [...named, { countries: rest, x: xOf(own.length), leads: rest.some(leads) }] : named;
}

function placeLeads(
  orgs: readonly Id[],
  from: number,
  width: number,
  size: number,
  labelOf: (key: string) => string,
): { readonly leads: readonly PlacedLead[]; readonly moreLeads: number } {
  const leads: PlacedLead[] = [];
  let x = from;
  for (const [index, org] of orgs.entries()) {
    const rest = orgs.length - index - 1;
    const room = width - x - (rest > 0 ? 24 : 0);
    const full = labelOf(`organizations/${org}`);
    const label = index === 0 ? fitText(full, room, size) : full;
    if (index > 0 && textWidth(full, size) > room) break;
    leads.push({ org, label, x });
    x += textWidth(label, size) + 12;
  }
  return { leads, moreLeads: orgs.length - leads.length };
}
