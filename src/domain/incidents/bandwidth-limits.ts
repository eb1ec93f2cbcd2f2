/** Bandwidths of the density that can be chosen, in metres. */
export const bandwidthLimits = { least: 50, most: 1000, step: 10 } as const
