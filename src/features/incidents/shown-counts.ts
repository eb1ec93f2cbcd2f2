import { type ShownCount, suppressCounts, usualSuppression } from '../../domain/incidents/suppression'
import { shownDetail } from './shown-detail'

/** Counts that an edition may show, as they are in the internal one; null where one is suppressed. */
export const shownCounts = (counts: readonly number[]): readonly ShownCount[] =>
  shownDetail === 'points' ? counts : suppressCounts(counts, usualSuppression).counts
