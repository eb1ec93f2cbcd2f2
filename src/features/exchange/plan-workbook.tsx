/** Replaced by its builder. */
export const PlanWorkbook = () => null
