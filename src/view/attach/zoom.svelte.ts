// Pan and zoom with wheel, drag and pinch. d3-zoom does the arithmetic and reports; it draws nothing.
import { select } from 'd3-selection';
import { zoom as d3Zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import type { Attachment } from 'svelte/attachments';
import type { Size, Viewport } from '../../layout/geometry.ts';

export interface ZoomOptions {
  readonly size: () => Size;
  /** What is drawn; a change from outside (buttons, Back) is taken over without a report. */
  readonly viewport: () => Viewport;
  readonly extent: readonly [least: number, most: number];
  readonly onzoom: (viewport: Viewport) => void;
  /** The gesture is over: time to remember. */
  readonly onend: (viewport: Viewport) => void;
}

export function zoomable(options: ZoomOptions): Attachment<SVGSVGElement> {
  return (node) => {
    const behaviour: ZoomBehavior<SVGSVGElement, unknown> = d3Zoom<SVGSVGElement, unknown>()
      .scaleExtent([...options.extent])
      .clickDistance(4)
      // One finger scrolls the page until one has come nearer; two fingers always mean the picture.
      .filter((event: MouseEvent | TouchEvent | WheelEvent) =>
        'touches' in event
          ? event.touches.length > 1 || options.viewport().k > 1
          : !('button' in event && event.button > 0),
      )
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (event.sourceEvent) options.onzoom(viewportOf(event));
      })
      .on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (event.sourceEvent) options.onend(viewportOf(event));
      });
    const selection = select(node);
    selection.call(behaviour).on('dblclick.zoom', null);
    $effect(() => {
      const { width, height } = options.size();
      behaviour
        .extent([
          [0, 0],
          [width, height],
        ])
        .translateExtent([
          [-width * 0.6, -height * 0.6],
          [width * 1.6, height * 1.6],
        ]);
    });
    $effect(() => {
      const { x, y, k } = options.viewport();
      const held = zoomTransform(node);
      // What a gesture itself reported is there already; told again, d3 would report it again, without end.
      if (held.x === x && held.y === y && held.k === k) return;
      behaviour.transform(selection, zoomIdentity.translate(x, y).scale(k));
    });
    return () => selection.on('.zoom', null);
  };
}

function viewportOf({ transform }: D3ZoomEvent<SVGSVGElement, unknown>): Viewport {
  return { x: transform.x, y: transform.y, k: transform.k };
}
