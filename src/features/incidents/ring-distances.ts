/** Distances of the rings around each place, in metres. */
export const ringDistances = [50, 100, 150, 300, 500, 1000, 1500] as const
