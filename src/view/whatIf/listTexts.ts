// Lists and counted units in the two languages.
import type { Lang } from '../../model/atlas.ts';

/** "A, B and C", "AとBとC"; names that have commas themselves: "A, x; B, y; and C". */
export function listText(names: readonly string[], lang: Lang): string {
  if (lang === 'ja') return names.join('と');
  const [comma, and] =
    names.length > 2 && names.some((name) => name.includes(',')) ? ['; ', '; and '] : [', ', ' and '];
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(comma)}${and}${names.at(-1)}`;
}

/** Parts of a description, one after the other. */
export function partsText(parts: readonly (string | null | undefined)[], lang: Lang): string {
  return parts.filter(Boolean).join(lang === 'ja' ? '、' : ', ');
}

const plural = (unit: string): string => (/(aircraft|s)$/.test(unit) ? unit : `${unit}s`);
/** How Japanese counts what the models make. */
const counters: Readonly<Record<string, string>> = {
  aircraft: '機',
  boat: '隻',
  'boat-set': '隻分',
  canister: '個',
  'centre fuselage': '個',
  charge: '個',
  engine: '基',
  'engine share': '基分',
  fill: '発分',
  fuze: '個',
  'maintenance period': '件',
  missile: '発',
  motor: '基',
  part: '個',
  'project-year': '件・年',
  projectile: '個',
  'reactor plant': '基',
  repair: '件',
  rotor: '個',
  round: '発',
  section: '個',
  seeker: '個',
  set: '組',
  shell: '発',
  warhead: '個',
};

/** An amount with what it counts: "30 missiles", "1 more missile", "30発". */
export function unitText(amount: string, unit: string, lang: Lang): string {
  if (unit === '') return amount;
  if (lang === 'ja') return `${amount}${counters[unit] ?? ''}`;
  return `${amount} ${/^1( |$)/.test(amount) ? unit : plural(unit)}`;
}
