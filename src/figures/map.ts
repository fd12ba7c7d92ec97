/** Maps: azimuthal equidistant, so that every distance from the map's centre is true to scale. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEquidistant,
  geoCircle,
  geoPath,
} from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { OutlineContext } from './outline.ts';
import type { Point } from './svg.ts';

/** A place on the globe in degrees; south and west are negative. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** What a map shows: its true centre, where on the drawing that lies, and the scale. */
export interface MapView {
  readonly centre: Place;
  readonly at: Point;
  readonly pixelsPerKilometre: number;
  /** Left top corner of the map on the drawing: 0, 0 where it is left out. */
  readonly corner?: Point;
  /** CSS pixels; what lies outside is cut off. */
  readonly width: number;
  readonly height: number;
  /** Coastlines for a continent (1:50 million) or for a strait (1:10 million). */
  readonly detail: '50m' | '10m';
  /** Coasts keep to their course within so many CSS pixels; exactly where it is left out. */
  readonly tolerance?: number;
  /** Lines drawn round a place end here, above what stands at the slide's foot; at the frame's where it is left out. */
  readonly linesEnd?: number;
}

/** A map ready to be drawn. `classes` are the theme's, such as `fill-lines`. */
export interface ProjectedMap {
  /** Where a place lies on the drawing. Throws for the one place that has none, opposite the centre. */
  position(place: Place): Point;
  /** All land as one path. */
  land(classes: string): Element;
  /** One country, put together from the countries within today's borders. */
  country(name: CountryName, classes: string): Element;
  /** All places `kilometres` from the centre: on this projection a circle. */
  ring(kilometres: number, classes: string): Element;
  /** All places `kilometres` from any place, as a line cut off at the frame. */
  ringRound(place: Place, kilometres: number, classes: string): Element;
  /** All places within `kilometres` of any place. */
  discRound(place: Place, kilometres: number, classes: string): Element;
  /** The ring of `ringRound` as places and points of the drawing, not cut off; its last is its first. */
  ringPoints(place: Place, kilometres: number): readonly (Place & Point)[];
}

/** The countries the deck draws apart, by ISO 3166-1 numeric codes as the atlas has them. */
const countryCodes = {
  cuba: ['192'],
  us: ['840'],
  bahamas: ['044'],
  turkey: ['792'],
  /** The fifteen republics of 1962. */
  sovietUnion: [
    ...['031', '051', '112', '233', '268', '398', '417', '428'],
    ...['440', '498', '643', '762', '795', '804', '860'],
  ],
} as const;
export type CountryName = keyof typeof countryCodes;

/** Mean radius of the globe that distances are computed on. */
const earthRadiusKilometres = 6371;

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
const require = createRequire(import.meta.url);
const worlds = new Map<MapView['detail'], World>();

function openWorld(detail: MapView['detail']): World {
  const known = worlds.get(detail);
  if (known) return known;
  const world: World = JSON.parse(
    readFileSync(require.resolve(`world-atlas/countries-${detail}.json`), 'utf8'),
  );
  worlds.set(detail, world);
  return world;
}

type Area = Polygon | MultiPolygon;

/** The country's parts as one area, without the borders between them. */
function countryShape(world: World, name: CountryName): GeoPermissibleObjects {
  const codes: readonly string[] = countryCodes[name];
  const isArea = (geometry: { type: string | null }): geometry is Area =>
    `${geometry.type}`.endsWith('Polygon');
  const parts = world.objects.countries.geometries.filter(({ id }) => codes.includes(`${id}`));
  return merge(world, parts.filter(isArea));
}

/** Degrees between the points of a ring; how far, in CSS pixels, its drawing may leave out points and stay round. */
const ringStep = 1;
const ringTolerance = 0.05;

function circleRound({ latitude, longitude }: Place, kilometres: number): GeoJSON.Polygon {
  const degrees = (kilometres / earthRadiusKilometres) * (180 / Math.PI);
  return geoCircle().center([longitude, latitude]).radius(degrees).precision(ringStep)();
}

function projectionOf({ centre, at, pixelsPerKilometre }: MapView): GeoProjection {
  return geoAzimuthalEquidistant()
    .rotate([-centre.longitude, -centre.latitude])
    .scale(pixelsPerKilometre * earthRadiusKilometres)
    .translate([at.x, at.y]);
}

function pointOf(projection: GeoProjection, { longitude, latitude }: Place): Point {
  const point = projection([longitude, latitude]);
  if (!point) throw new Error('The place opposite the centre of a map cannot be shown on it.');
  return { x: point[0], y: point[1] };
}

/** Projects today's coastlines (Natural Earth) to a view. */
export function projectMap(view: MapView): ProjectedMap {
  const { at, pixelsPerKilometre, corner = { x: 0, y: 0 }, width, height, detail, tolerance = 0 } = view;
  const foot = corner.y + height;
  const projection = projectionOf(view);
  const world = openWorld(detail);
  const draw = (what: GeoPermissibleObjects, classes: string, off: number, lowest = foot): Element => {
    const outline = new OutlineContext();
    projection.clipExtent([
      [corner.x, corner.y],
      [corner.x + width, lowest],
    ]);
    geoPath(projection, outline)(what);
    return s('path', { className: [classes], d: outline.path(off) });
  };
  const ringOf = (place: Place, kilometres: number) => circleRound(place, kilometres).coordinates.flat();
  return {
    position: (place) => pointOf(projection, place),
    land: (classes) => draw(feature(world, world.objects.land), classes, tolerance),
    country: (name, classes) => draw(countryShape(world, name), classes, tolerance),
    ring: (kilometres, classes) =>
      s('circle', { className: [classes], cx: at.x, cy: at.y, r: kilometres * pixelsPerKilometre }),
    ringRound: (place, kilometres, classes) =>
      draw(
        { type: 'LineString', coordinates: ringOf(place, kilometres) },
        classes,
        ringTolerance,
        view.linesEnd,
      ),
    discRound: (place, kilometres, classes) => draw(circleRound(place, kilometres), classes, ringTolerance),
    ringPoints: (place, kilometres) =>
      ringOf(place, kilometres).map(([longitude = 0, latitude = 0]) => {
        const there = { latitude, longitude };
        return { ...there, ...pointOf(projection, there) };
      }),
  };
}
