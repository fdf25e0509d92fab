// What a slide is drawn of: boxes, ellipses, lines, paths and labels, in pixels of the picture; things that belong together
// are groups. All of it can be moved, recoloured and rewritten in a slide program.
import type { Segment } from './pathData.ts';

/** `rrggbb` and how opaque, 0 to 1. */
export interface Colour {
  readonly hex: string;
  readonly alpha: number;
}

export interface Stroke {
  readonly colour: Colour;
  /** Pixels. */
  readonly width: number;
  /** Lengths of ink and gap in pixels; empty: a solid line. */
  readonly dashes: readonly number[];
  readonly isRound: boolean;
  readonly arrows: { readonly start: boolean; readonly end: boolean };
}

/** How an area is filled: with a colour, or hatched where a number is less than sure. */
export interface Fill {
  readonly colour: Colour;
  readonly isHatched: boolean;
}

interface Drawn {
  readonly fill: Fill | null;
  readonly stroke: Stroke | null;
}

export interface Box extends Drawn {
  readonly kind: 'box' | 'ellipse';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of the corners, pixels. */
  readonly radius: number;
}

export interface Path extends Drawn {
  readonly kind: 'path';
  readonly segments: readonly Segment[];
}

export interface Run {
  readonly text: string;
  /** Pixels. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isSerif: boolean;
  readonly colour: Colour;
}

export interface Label {
  readonly kind: 'label';
  readonly runs: readonly Run[];
  /** Where the text begins, has its middle or ends, on its base line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Degrees, clockwise, around that point. */
  readonly turn: number;
  /** As it was set on the page, in pixels; undefined where it is not known. */
  readonly width?: number;
}

/** A drawing too intricate to be edited mark by mark, such as a map: SVG markup, taken over whole. */
export interface Plate {
  readonly kind: 'plate';
  readonly markup: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Group {
  readonly kind: 'group';
  /** In words where the picture has any, else a record's `table/id`. */
  readonly name: string;
  readonly shapes: readonly Shape[];
}

export type Shape = Box | Path | Label | Plate | Group;
