// The list of kinds. A new kind is one file and one line here.
import { isRecord, quote } from '../shape.ts';
import type { Of, Shape } from '../shape.ts';
import type { Plain } from '../resolve.ts';
import { admit } from './admit.ts';
import { agreementDelay } from './agreementDelay.ts';
import { agreementSet } from './agreementSet.ts';
import { bufferSet } from './bufferSet.ts';
import { capacityAdd } from './capacityAdd.ts';
import { capacityFactor } from './capacityFactor.ts';
import { knockOut } from './knockOut.ts';
import type { Kind } from './kind.ts';
import { lineAdd } from './lineAdd.ts';
import { linkAdd } from './linkAdd.ts';
import { linkRemove } from './linkRemove.ts';
import { orders } from './orders.ts';
import { priority } from './priority.ts';
import { stockSet } from './stockSet.ts';

const byName = {
  'capacity-add': capacityAdd,
  'capacity-factor': capacityFactor,
  'knock-out': knockOut,
  'line-add': lineAdd,
  'link-add': linkAdd,
  'link-remove': linkRemove,
  'agreement-set': agreementSet,
  'agreement-delay': agreementDelay,
  admit,
  orders,
  priority,
  'buffer-set': bufferSet,
  'stock-set': stockSet,
};

/** One change of a model. */
export type Intervention = Of<(typeof byName)[keyof typeof byName]['shape']>;

const names = Object.keys(byName);

/** The kind of an intervention, typed so that it takes any of them. */
export function kindOf(intervention: Plain<Intervention>): Kind<Shape<Intervention>> {
  return byName[intervention.kind] as unknown as Kind<Shape<Intervention>>;
}

/** Any intervention: the field `kind` says which fields the others are. */
export const intervention: Shape<Intervention, false> = {
  optional: false,
  json: { oneOf: Object.values(byName).map((kind) => kind.shape.json) },
  check(value, path, report) {
    if (!isRecord(value)) return report(path, `must be an object, not ${quote(value)}`);
    if (value['kind'] === undefined) return report(`${path}.kind`, 'is missing');
    if (typeof value['kind'] !== 'string' || !Object.hasOwn(byName, value['kind'])) {
      return report(`${path}.kind`, `must be one of ${names.join(', ')}, not ${quote(value['kind'])}`);
    }
    byName[value['kind'] as keyof typeof byName].shape.check(value, path, report);
  },
};
