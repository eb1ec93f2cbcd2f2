/** Replaced by its builder. */
export const WorkFilePage = () => null
