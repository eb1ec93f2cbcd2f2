import type { Language } from '../../domain/selection/language'
import { printNumber } from '../../i18n/numbers'

/** A distance that one chooses among others: always in metres, so that they are compared at a glance. */
export const printMetres = (metres: number, language: Language): string => `${printNumber(metres, language)} m`
