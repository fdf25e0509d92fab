// What a number of a model is called where it stands alone: its line or buyer, what it says of it, and the year or part it is for.
import { pathOf, type Keys } from '../../scenario/resolve.ts';
import type { Model } from '../../scenario/schema.ts';
import { originWords } from '../words/late/originWords.ts';
import { whatIfPanelWords } from '../words/late/whatIfPanelWords.ts';
import type { Naming } from './naming.ts';

/** "PAC-3 MSE line, Camden: capacity, 2027"; a place that has no name is written as in findings. */
export function numberName(model: Model, keys: Keys, naming: Naming): string {
  const [table, at, field, ...rest] = keys;
  const owner = table === 'lines' || table === 'demands' ? model[table]?.[Number(at)] : undefined;
  if (!owner) return pathOf(keys);
  const name = table === 'lines' ? naming.line(owner.id) : naming.demand(owner.id);
  const what = whatOf(owner, [String(field), ...rest], naming);
  if (what === null) return pathOf(keys);
  return naming.lang === 'ja' ? `${name}：${what}` : `${name}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}

function whatOf(owner: object, [field, ...rest]: Keys, naming: Naming): string | null {
  const { fields, ordersIn } = originWords[naming.lang];
  const plain: Readonly<Record<string, string>> = whatIfPanelWords[naming.lang].fields;
  const value = (owner as Readonly<Record<string, unknown>>)[String(field)];
  /** Points are pairs of a year and a value. */
  const point = Array.isArray(value) ? (value[Number(rest[0])] as unknown) : undefined;
  const year = Array.isArray(point) ? String(point[0]) : /^\d{4}$/.test(String(rest[0])) ? String(rest[0]) : '';
  switch (field) {
    case 'capacity':
      return year === '' ? plain['capacity']! : fields.capacity(year);
    case 'inputs':
      return fields.inputs(naming.item((point as { item?: string } | undefined)?.item ?? ''));
    case 'lead':
      return fields.lead();
    case 'orders':
      return year === '' ? fields.orders('') : ordersIn(year);
    case 'openOrders':
      return fields.open(year);
    case 'stock':
      return rest[0] === 'opening'
        ? fields.stock()
        : rest[0] === 'target'
          ? fields.target()
          : fields.use(String(rest[1] ?? ''));
    case 'loop':
      return rest[0] === 'fleet' ? fields.fleet() : fields['job-years'](naming.line(String(rest[1])));
    default:
      return plain[String(field)] ?? null;
  }
}
