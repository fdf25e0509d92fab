// Words of the parts of the map that are fetched on demand: states and prefectures, lists of what has no mark.
import type { NearerId } from '../../../layout/map/placeNearer.ts';
import type { Lang } from '../../../model/atlas.ts';
import { formatNumber } from '../numbers.ts';

const n = (value: number): string => formatNumber(value, 'en');
const j = (value: number): string => formatNumber(value, 'ja');
const count = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;

export const mapWords = {
  en: {
    province: (name: string, programs: number, sites: number, ties: number) =>
      `${name}: ${count(programs, 'programme', 'programmes')}, ${count(sites, 'site', 'sites')}, ${count(ties, 'tie', 'ties')}. Enter goes nearer.`,
    provinces: (name: string, more: number, sites: number) =>
      `${name} and ${count(more, 'neighbour', 'neighbours')}: ${count(sites, 'site', 'sites')}. Enter goes nearer.`,
    nearer: (name: string) => `${name}, nearer`,
    nearerNames: { japan: 'Japan', 'us-east': 'US east coast', europe: 'Europe' } satisfies Record<NearerId, string>,
  },
  ja: {
    province: (name: string, programs: number, sites: number, ties: number) =>
      `${name}：事業${j(programs)}件、拠点${j(sites)}か所、関係${j(ties)}件。Enterで拡大します`,
    provinces: (name: string, more: number, sites: number) =>
      `${name}と周辺${j(more)}か所：拠点${j(sites)}か所。Enterで拡大します`,
    nearer: (name: string) => `${name}を拡大`,
    nearerNames: { japan: '日本', 'us-east': '米国東海岸', europe: '欧州' } satisfies Record<NearerId, string>,
  },
} satisfies Record<Lang, unknown>;
