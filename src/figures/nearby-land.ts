/** Land that a map may show: clipping the whole world's coasts for one strait would take most of a compilation. */
import { geoContains } from 'd3-geo';

/** A polygon of the globe as GeoJSON writes it: its outer ring, then its lakes; `[longitude, latitude]` in degrees. */
export type LandPolygon = readonly (readonly (readonly number[])[])[];

const radians = Math.PI / 180;

/** A test whether a place lies within `degrees` of the centre along a great circle. */
function withinOf(longitude: number, latitude: number, degrees: number) {
  const least = Math.cos(Math.min(degrees, 180) * radians);
  const [sine, cosine] = [Math.sin(latitude * radians), Math.cos(latitude * radians)];
  return ([east = 0, north = 0]: readonly number[]): boolean =>
    sine * Math.sin(north * radians) +
      cosine * Math.cos(north * radians) * Math.cos((east - longitude) * radians) >=
    least;
}

/**
 * A coast that lies all round a disc of so many degrees has points north and south of its middle, unless a pole is in the
 * disc. Told by the latitudes alone: to ask whether a polygon holds a place takes hundreds of times as long.
 */
function mayLieRound(polygon: LandPolygon, latitude: number, degrees: number): boolean {
  if (Math.abs(latitude) + degrees >= 90) return true;
  const norths = (polygon[0] ?? []).map(([, north = 0]) => north);
  return norths.some((north) => north > latitude) && norths.some((north) => north < latitude);
}

/**
 * The polygons with a point within `degrees` of `centre` (`[longitude, latitude]`), and those that lie all round it. A
 * coast whose points stand farther apart than the view is wide could be missed: give the view's radius and a margin.
 */
export function nearbyLand(
  polygons: readonly LandPolygon[],
  [longitude, latitude]: readonly [number, number],
  degrees: number,
): GeoJSON.MultiPolygon {
  const isNear = withinOf(longitude, latitude, degrees);
  const isRound = (polygon: LandPolygon): boolean =>
    mayLieRound(polygon, latitude, degrees) &&
    geoContains({ type: 'Polygon', coordinates: polygon as number[][][] }, [longitude, latitude]);
  const near = polygons.filter((polygon) => polygon[0]?.some(isNear) || isRound(polygon));
  return { type: 'MultiPolygon', coordinates: near as number[][][][] };
}
