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
import { type LandPolygon, nearbyLand } from './nearby-land.ts';
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

/** An atlas, and its land put together once: every map of a detail needs the same. */
interface Atlas {
  readonly world: World;
  land(): readonly LandPolygon[];
  readonly countries: Map<CountryName, readonly LandPolygon[]>;
}
const atlases = new Map<MapView['detail'], Atlas>();

const polygonsOf = ({ type, coordinates }: GeoJSON.Polygon | GeoJSON.MultiPolygon): LandPolygon[] =>
  type === 'Polygon' ? [coordinates] : coordinates;

const isArea = <Geometry extends { type: string | null }, Area extends Geometry>(
  geometry: Geometry,
): geometry is Area => `${geometry.type}`.endsWith('Polygon');

function landOf(world: World): () => readonly LandPolygon[] {
  let land: readonly LandPolygon[] | undefined;
  return () => {
    land ??= feature(world, world.objects.land).features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? polygonsOf(geometry) : [],
    );
    return land;
  };
}

function openAtlas(detail: MapView['detail']): Atlas {
  const known = atlases.get(detail);
  if (known) return known;
  const file = require.resolve(`world-atlas/countries-${detail}.json`);
  const world: World = JSON.parse(readFileSync(file, 'utf8'));
  const atlas = { world, land: landOf(world), countries: new Map() };
  atlases.set(detail, atlas);
  return atlas;
}

/** The country's parts as one area, without the borders between them. */
function countryOf({ world, countries }: Atlas, name: CountryName): readonly LandPolygon[] {
  const known = countries.get(name);
  if (known) return known;
  const codes: readonly string[] = countryCodes[name];
  const parts = world.objects.countries.geometries.filter(({ id }) => codes.includes(`${id}`));
  const area = polygonsOf(merge(world, parts.filter(isArea<(typeof parts)[number], Polygon | MultiPolygon>)));
  countries.set(name, area);
  return area;
}

/** Degrees beyond the frame within which coasts still count: no stretch of coast of the atlas is as long. */
const margin = 5;

/** Degrees from the map's centre to the frame's farthest corner. */
function degreesShown({ at, corner = { x: 0, y: 0 }, width, height, pixelsPerKilometre }: MapView): number {
  const across = Math.max(at.x - corner.x, corner.x + width - at.x);
  const down = Math.max(at.y - corner.y, corner.y + height - at.y);
  const kilometres = Math.hypot(across, down) / pixelsPerKilometre;
  return (kilometres / earthRadiusKilometres) * (180 / Math.PI) + margin;
}

/** Degrees between the points of a ring; how far, in CSS pixels, its drawing may leave out points and stay round. */
const ringStep = 1;
const ringTolerance = 0.05;

function circleRound({ latitude, longitude }: Place, kilometres: number): GeoJSON.Polygon {
  const degrees = (kilometres / earthRadiusKilometres) * (180 / Math.PI);
  return geoCircle().center([longitude, latitude]).radius(degrees).precision(ringStep)();
}

function projectionOf({ centre, at, pixelsPerKilometre }: MapView): GeoProjection {
  return (
    geoAzimuthalEquidistant()
      .rotate([-centre.longitude, -centre.latitude])
      .scale(pixelsPerKilometre * earthRadiusKilometres)
      // No points between those of the atlas: they stand so close that the line between two is straight on every map here.
      .precision(0)
      .translate([at.x, at.y])
  );
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
  const atlas = openAtlas(detail);
  const degrees = degreesShown(view);
  const near = (polygons: readonly LandPolygon[]): GeoPermissibleObjects =>
    nearbyLand(polygons, [view.centre.longitude, view.centre.latitude], degrees);
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
    land: (classes) => draw(near(atlas.land()), classes, tolerance),
    country: (name, classes) => draw(near(countryOf(atlas, name)), classes, tolerance),
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
