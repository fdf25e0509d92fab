// The worked example of the method page: a model of three lines and one buyer, made of four numbers.
import type { Model } from '../../scenario/schema.ts';

export interface ExampleNumbers {
  /** Units a year. */
  readonly seekers: number;
  readonly motors: number;
  readonly assembly: number;
  readonly orders: number;
}

export const startingNumbers: ExampleNumbers = { seekers: 60, motors: 80, assembly: 90, orders: 100 };
export const exampleYear = 2026;

export function exampleModel({ seekers, motors, assembly, orders }: ExampleNumbers): Model {
  return {
    years: [exampleYear, exampleYear],
    items: [{ id: 'missile', unit: 'missile', kind: 'end' }],
    lines: [
      { id: 'seekers', item: 'seeker', country: '', capacity: seekers },
      { id: 'motors', item: 'motor', country: '', capacity: motors },
      {
        id: 'assembly',
        item: 'missile',
        country: '',
        capacity: assembly,
        inputs: [
          { item: 'seeker', perUnit: 1 },
          { item: 'motor', perUnit: 1 },
        ],
      },
    ],
    links: [
      { source: 'seekers', target: 'assembly' },
      { source: 'motors', target: 'assembly' },
      { source: 'assembly', target: 'orders' },
    ],
    demands: [{ id: 'orders', item: 'missile', country: '', orders }],
  };
}

/** The least of the four numbers; several where they are equal. */
export function scarcest(numbers: ExampleNumbers): readonly (keyof ExampleNumbers)[] {
  const least = Math.min(...Object.values(numbers));
  return (['seekers', 'motors', 'assembly', 'orders'] as const).filter((part) => numbers[part] === least);
}
