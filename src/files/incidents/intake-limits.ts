const megabyte = 1024 * 1024

/**
 * What a file of incidents may be. A table of text is read a few megabytes at a time, so that memory is that and the
 * columns (`mostIncidents`), whatever the file's size; the other formats are read whole or by feature.
 */
export const intakeLimits = {
  /** Text is read in pieces. */
  csvBytes: 4096 * megabyte,
  /** One feature after another. */
  geojsonBytes: 2048 * megabyte,
  /** Held in memory as a whole. */
  xmlBytes: 512 * megabyte,
  flatgeobufBytes: 512 * megabyte,
  parquetBytes: 1024 * megabyte,
  columns: 4096,
  /** Also the longest field: a quote that is not closed within it is taken for a sign like others. */
  rowBytes: 2 * megabyte,
  featureBytes: 16 * megabyte,
  /** Objects and lists within each other in one feature. */
  depth: 64,
  shapes: 50_000,
  vertices: 5_000_000,
} as const

export const inMegabytes = (bytes: number): number => Math.round(bytes / megabyte)
