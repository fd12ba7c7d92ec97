/** Maps: azimuthal equidistant, so that every distance from the map's centre is true to scale. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoAzimuthalEquidistant, geoPath } from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
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
  /** CSS pixels; what lies outside is cut off. */
  readonly width: number;
  readonly height: number;
  /** Coastlines for a continent (1:50 million) or for a strait (1:10 million). */
  readonly detail: '50m' | '10m';
}

/** A map ready to be drawn. `classes` are the theme's, such as `fill-lines`. */
export interface ProjectedMap {
  /** Where a place lies on the drawing. Throws for the one place that has none, opposite the centre. */
  position(place: Place): Point;
  /** All land as one path. */
  land(classes: string): Element;
  /** One country within today's borders. */
  country(name: CountryName, classes: string): Element;
  /** All places `kilometres` from the centre: on this projection a circle. */
  ring(kilometres: number, classes: string): Element;
}

/** The countries the deck draws apart, by ISO 3166-1 numeric code as the atlas has them. */
const countryCodes = { cuba: '192', us: '840', bahamas: '044' } as const;
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

/** Projects today's coastlines (Natural Earth) to a view. */
export function projectMap({ centre, at, pixelsPerKilometre, width, height, detail }: MapView): ProjectedMap {
  const projection = geoAzimuthalEquidistant()
    .rotate([-centre.longitude, -centre.latitude])
    .scale(pixelsPerKilometre * earthRadiusKilometres)
    .translate([at.x, at.y])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const outline = geoPath(projection).digits(1);
  const world = openWorld(detail);
  const shape = (geometries: GeometryCollection['geometries'], classes: string): Element =>
    s('path', {
      className: [classes],
      d: outline(feature(world, { type: 'GeometryCollection', geometries })),
    });
  return {
    position(place) {
      const point = projection([place.longitude, place.latitude]);
      if (!point) throw new Error('The place opposite the centre of a map cannot be shown on it.');
      return { x: point[0], y: point[1] };
    },
    land: (classes) => shape(world.objects.land.geometries, classes),
    country(name, classes) {
      const { geometries } = world.objects.countries;
      return shape(
        geometries.filter(({ id }) => id === countryCodes[name]),
        classes,
      );
    },
    ring: (kilometres, classes) =>
      s('circle', { className: [classes], cx: at.x, cy: at.y, r: kilometres * pixelsPerKilometre }),
  };
}
