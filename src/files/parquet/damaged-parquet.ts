import { Refusal } from '../refusal'

/** Something in the file contradicts something else in it. */
export const damagedParquet = (): Refusal => new Refusal('intake-damaged')
