import type { PaperKit } from '../print/draw-charts.ts';

/** Puts every chart's still picture, complete, in the place of its canvas; gives back how to undo it. */
export function stillCharts(root: ParentNode, kit: PaperKit): () => void {
  const undo = [...root.querySelectorAll<HTMLElement>('.chart')].map((chart) => {
    const picture = chart.querySelector('.chart-picture');
    const live = [...(picture?.childNodes ?? [])];
    kit.drawComplete(chart);
    return () => picture?.replaceChildren(...live);
  });
  return () => {
    for (const restore of undo) restore();
  };
}
