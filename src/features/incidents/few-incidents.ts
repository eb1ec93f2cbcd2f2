/** Below this the relative standard error of a count, 100/√k (Garwood 1936), is more than a fifth. */
export const fewIncidents = 25
