/** What may stand where something about a person stood. */
export const removed = [{ to: '[uppgift borttagen]' }] as const
