/** Ends the chart of a `.chart` element, which will be drawn anew or is gone. Chart.js keeps a list of all there are. */
export async function forgetChart(host: Element): Promise<void> {
  const canvas = host.querySelector('canvas');
  const { Chart } = await import('../../charts/register.ts');
  if (canvas) Chart.getChart(canvas)?.destroy();
}
