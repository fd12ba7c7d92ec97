/** Who holds something of a slide while the talk is being written hears here that slides or charts were changed. */

type Listener = () => void;

const ofSlides = new Set<Listener>();
const ofCharts = new Set<Listener>();

/** Calls `listener` whenever slides have been changed in their place. */
export const onSlidesChanged = (listener: Listener): unknown => ofSlides.add(listener);

/** Calls `listener` whenever the charts are drawn by other code, or from other data. */
export const onChartsChanged = (listener: Listener): unknown => ofCharts.add(listener);

const tell = (listeners: ReadonlySet<Listener>): void => {
  for (const listener of listeners) listener();
};

/** Tells everyone who holds something of a slide. */
export const tellSlidesChanged = (): void => tell(ofSlides);

/** Tells everyone who draws charts. */
export const tellChartsChanged = (): void => tell(ofCharts);
