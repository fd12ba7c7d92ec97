/**
 * Tells Chart.js which of its parts and plugins the charts of this folder use. Browser only; import it once, before
 * the first chart is made. Sets two defaults for the whole page, which every chart relies on: numbers are
 * written as in `en-US`, and text without a font of its own is set in the charts' typeface.
 */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import {
  BarWithErrorBar,
  BarWithErrorBarsController,
  LineWithErrorBarsController,
  PointWithErrorBar,
} from 'chartjs-chart-error-bars';
import annotation from 'chartjs-plugin-annotation';
import datalabels from 'chartjs-plugin-datalabels';
import { typefaces } from '../theme/tokens.ts';
import { spans } from './spans.ts';

Chart.register(
  BarController,
  BarElement,
  BarWithErrorBar,
  BarWithErrorBarsController,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  PointWithErrorBar,
  LineWithErrorBarsController,
  Title,
  annotation,
  datalabels,
  spans,
);
Chart.defaults.locale = 'en-US';
Chart.defaults.font.family = typefaces.claim;

export { Chart };
