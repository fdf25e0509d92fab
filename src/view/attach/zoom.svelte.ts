// Pan and zoom with wheel, drag and pinch. d3-zoom does the arithmetic and reports; it draws nothing.
import { select } from 'd3-selection';
import { zoom as d3Zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
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
      // Two fingers, or the page's own scrolling with ctrl, are left to the browser where it means the page.
      .filter((event: MouseEvent | TouchEvent | WheelEvent) => !('button' in event && event.button > 0))
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
      behaviour.transform(selection, zoomIdentity.translate(x, y).scale(k));
    });
    return () => selection.on('.zoom', null);
  };
}

function viewportOf({ transform }: D3ZoomEvent<SVGSVGElement, unknown>): Viewport {
  return { x: transform.x, y: transform.y, k: transform.k };
}
