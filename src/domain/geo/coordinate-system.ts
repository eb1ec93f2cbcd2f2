/** Coordinate systems that files may be in, by their EPSG numbers. */
export const coordinateSystems = [4326, 3006, 3011, 3857] as const
/** 4326: WGS 84 in degrees; 3006: SWEREF 99 TM; 3011: SWEREF 99 18 00; 3857: Web Mercator; the last three in metres. */
export type CoordinateSystem = (typeof coordinateSystems)[number]
