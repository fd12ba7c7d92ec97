/** Ends every chart in an element, which will be drawn anew or is gone. Chart.js keeps a list of all there are. */
export async function forgetCharts(inside: Element): Promise<void> {
  const canvases = [...inside.querySelectorAll('canvas')];
  if (canvases.length === 0) return;
  const { Chart } = await import('../../charts/register.ts');
  for (const canvas of canvases) Chart.getChart(canvas)?.destroy();
}
