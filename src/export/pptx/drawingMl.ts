// Shapes as DrawingML (ECMA-376, part 1, chapters 19 and 20): what a slide holds of them, in English Metric Units.
import { textWidth } from '../../layout/text.ts';
import { escape } from '../svgClone.ts';
import type { Point, Segment } from './pathData.ts';
import type { Colour, Fill, Label, Run, Shape, Stroke } from './shapes.ts';

/** English Metric Units in an inch. */
export const inch = 914_400;
const point = 12_700;

export interface Faces {
  readonly sans: string;
  readonly serif: string;
  /** For Japanese. */
  readonly eastern: string;
}

export interface Frame {
  /** Where the picture's corner stands on the slide. */
  readonly x: number;
  readonly y: number;
  /** Units for each pixel. */
  readonly scale: number;
  readonly faces: Faces;
  readonly lang: string;
}

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A group of all shapes, with its description for those who cannot see it. Plates are left out. */
export function groupXml(shapes: readonly Shape[], name: string, description: string, frame: Frame): string {
  const inner = shapes.map((shape) => shapeXml(shape, frame)).join('');
  const extent = extentOf(shapes, frame);
  if (!extent) return '';
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="${escape(name)}"${described(description)}/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${placeXml(extent)}${placeXml(extent, 'chOff', 'chExt')}</a:xfrm></p:grpSpPr>${inner}</p:grpSp>`
  );
}

const described = (text: string): string => (text === '' ? '' : ` descr="${escape(text)}"`);
const whole = Math.round;

function placeXml({ left, top, right, bottom }: Extent, offset = 'off', size = 'ext'): string {
  return (
    `<a:${offset} x="${whole(left)}" y="${whole(top)}"/>` +
    `<a:${size} cx="${Math.max(0, whole(right) - whole(left))}" cy="${Math.max(0, whole(bottom) - whole(top))}"/>`
  );
}

function shapeXml(shape: Shape, frame: Frame): string {
  switch (shape.kind) {
    case 'plate':
      return '';
    case 'group':
      return groupXml(shape.shapes, shape.name, '', frame);
    case 'label':
      return labelXml(shape, frame);
    case 'box':
    case 'ellipse': {
      const corner = Math.min(0.5, shape.radius / Math.max(1e-6, Math.min(shape.width, shape.height)));
      const form =
        shape.kind === 'ellipse'
          ? '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
          : corner > 0.01
            ? `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${whole(corner * 100_000)}"/></a:avLst></a:prstGeom>`
            : '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
      const name = shape.kind === 'ellipse' ? 'Circle' : 'Box';
      return spXml(name, extentOf([shape], frame)!, form, shape.fill, shape.stroke, frame);
    }
    case 'path': {
      const extent = extentOf([shape], frame);
      return extent
        ? spXml(
            'Line',
            extent,
            pathXml(shape.segments, extent, frame, shape.fill !== null),
            shape.fill,
            shape.stroke,
            frame,
          )
        : '';
    }
  }
}

function spXml(
  name: string,
  extent: Extent,
  form: string,
  fill: Fill | null,
  stroke: Stroke | null,
  frame: Frame,
): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="0" name="${name}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${placeXml(extent)}</a:xfrm>` +
    `${form}${fillXml(fill)}${strokeXml(stroke, frame)}</p:spPr></p:sp>`
  );
}

const colourXml = ({ hex, alpha }: Colour): string =>
  alpha >= 0.995
    ? `<a:srgbClr val="${hex}"/>`
    : `<a:srgbClr val="${hex}"><a:alpha val="${whole(alpha * 100_000)}"/></a:srgbClr>`;

function fillXml(fill: Fill | null): string {
  if (!fill) return '<a:noFill/>';
  const colour = colourXml(fill.colour);
  return fill.isHatched
    ? `<a:pattFill prst="wdUpDiag"><a:fgClr>${colour}</a:fgClr><a:bgClr><a:srgbClr val="ffffff"/></a:bgClr></a:pattFill>`
    : `<a:solidFill>${colour}</a:solidFill>`;
}

function strokeXml(stroke: Stroke | null, { scale }: Frame): string {
  if (!stroke) return '<a:ln><a:noFill/></a:ln>';
  const { colour, width, dashes, isRound, arrows } = stroke;
  const share = (length: number): number => Math.max(1000, whole((length / width) * 100_000));
  const pairs = dashes.filter((_, index) => index % 2 === 0);
  const dash =
    dashes.length === 0
      ? ''
      : `<a:custDash>${pairs.map((ink, index) => `<a:ds d="${share(ink)}" sp="${share(dashes[2 * index + 1] ?? ink)}"/>`).join('')}</a:custDash>`;
  const heads =
    (arrows.start ? '<a:headEnd type="triangle"/>' : '') + (arrows.end ? '<a:tailEnd type="triangle"/>' : '');
  return (
    `<a:ln w="${Math.max(1, whole(width * scale))}" cap="${isRound ? 'rnd' : 'flat'}">` +
    `<a:solidFill>${colourXml(colour)}</a:solidFill>${dash}<a:round/>${heads}</a:ln>`
  );
}

function pathXml(segments: readonly Segment[], extent: Extent, frame: Frame, isFilled: boolean): string {
  const at = ([x, y]: Point): string =>
    `<a:pt x="${whole(frame.x + x * frame.scale - extent.left)}" y="${whole(frame.y + y * frame.scale - extent.top)}"/>`;
  const steps = segments.map(({ kind, points }) => {
    const list = points.map(at).join('');
    if (kind === 'close') return '<a:close/>';
    if (kind === 'curve') return `<a:cubicBezTo>${list}</a:cubicBezTo>`;
    return kind === 'move' ? `<a:moveTo>${list}</a:moveTo>` : `<a:lnTo>${list}</a:lnTo>`;
  });
  const size = `w="${Math.max(1, whole(extent.right - extent.left))}" h="${Math.max(1, whole(extent.bottom - extent.top))}"`;
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path ${size}${isFilled ? '' : ' fill="none"'}>${steps.join('')}</a:path></a:pathLst></a:custGeom>`
  );
}

/** Words are measured for another face and another program: room to spare, aligned so that it does not show. */
function boxOfLabel({ runs, x, y, anchor, turn }: Label): { left: number; top: number; width: number; height: number } {
  const size = Math.max(...runs.map((run) => run.size));
  const width = runs.reduce((sum, run) => sum + textWidth(run.text, run.size, run.isBold ? 700 : 400), 0) * 1.04 + 2;
  const height = size * 1.3;
  const shift = anchor === 'start' ? width / 2 : anchor === 'end' ? -width / 2 : 0;
  const angle = (turn * Math.PI) / 180;
  const up = -0.35 * size;
  const middle = [
    x + shift * Math.cos(angle) - up * Math.sin(angle),
    y + shift * Math.sin(angle) + up * Math.cos(angle),
  ] as const;
  return { left: middle[0] - width / 2, top: middle[1] - height / 2, width, height };
}

function labelXml(label: Label, frame: Frame): string {
  const align = { start: 'l', middle: 'ctr', end: 'r' }[label.anchor];
  const turn = label.turn === 0 ? '' : ` rot="${whole((((label.turn % 360) + 360) % 360) * 60_000)}"`;
  const name = label.runs
    .map(({ text }) => text)
    .join('')
    .trim();
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="0" name="${escape(name)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm${turn}>${placeXml(extentOf([label], frame)!)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>` +
    '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>' +
    `<a:p><a:pPr algn="${align}"/>${label.runs.map((run) => runXml(run, frame)).join('')}</a:p></p:txBody></p:sp>`
  );
}

function runXml(run: Run, { scale, faces, lang }: Frame): string {
  const size = Math.max(100, whole(((run.size * scale) / point) * 100));
  const face = run.isSerif ? faces.serif : faces.sans;
  return (
    `<a:r><a:rPr lang="${lang}" sz="${size}" b="${run.isBold ? 1 : 0}" i="${run.isItalic ? 1 : 0}" dirty="0">` +
    `<a:solidFill>${colourXml(run.colour)}</a:solidFill>` +
    `<a:latin typeface="${face}"/><a:ea typeface="${faces.eastern}"/></a:rPr><a:t>${escape(run.text)}</a:t></a:r>`
  );
}

/** Where shapes stand on the slide; undefined where there are none. */
export function extentOf(shapes: readonly Shape[], frame: Frame): Extent | undefined {
  const corners = shapes.flatMap((shape): readonly Point[] => {
    if (shape.kind === 'plate') return [];
    if (shape.kind === 'path') return shape.segments.flatMap(({ points }) => points);
    if (shape.kind === 'group') {
      const inner = extentOf(shape.shapes, { ...frame, x: 0, y: 0, scale: 1 });
      return inner
        ? [
            [inner.left, inner.top],
            [inner.right, inner.bottom],
          ]
        : [];
    }
    const { left, top, width, height } =
      shape.kind === 'label' ? boxOfLabel(shape) : { left: shape.x, top: shape.y, ...sizeOf(shape) };
    return [
      [left, top],
      [left + width, top + height],
    ];
  });
  if (corners.length === 0) return undefined;
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    left: frame.x + Math.min(...xs) * frame.scale,
    top: frame.y + Math.min(...ys) * frame.scale,
    right: frame.x + Math.max(...xs) * frame.scale,
    bottom: frame.y + Math.max(...ys) * frame.scale,
  };
}

const sizeOf = ({ width, height }: { width: number; height: number }): { width: number; height: number } => ({
  width,
  height,
});
