/** Everything that can go wrong on the way from a file or address to the screen. */
export const problemCodes = [
  'unreachable',
  'not-found',
  'server-error',
  'timeout',
  'truncated',
  'wrong-shape',
  'bad-item',
  'outside-world',
  'unknown-workspace',
  'unknown-place',
  'unknown-spot',
  'unknown-layer',
  'layer-not-in-edition',
  'own-layer-elsewhere',
  'unknown-source',
  'unknown-row',
  'unknown-area',
  'unknown-kind',
  'unknown-district',
  'bad-number',
  'bad-date',
  'bad-week',
  'bad-view',
  'bad-hours',
  'bad-ring',
  'unknown-material',
  'sets-refused',
  'sets-full',
  'sets-lost',
  'sets-newer-app',
  'bad-language',
  'no-webgl',
  'map-failed',
  'base-map-failed',
  'storage-refused',
  'blocked-address',
  'too-wide',
  'not-a-workbook',
  'password-protected',
  'too-large',
  'zip-bomb',
  'damaged-file',
  'cancelled',
  'unknown-sheet',
  'cell-formula',
  'cell-protected',
  'cell-merged',
  'cell-table-header',
  'cell-outside',
  'cell-too-long',
  'journal-refused',
  'journal-full',
  'journal-lost',
  'journal-cleared',
  'journal-newer-app',
  'journal-slow',
  'role-missing',
  'nothing-to-undo',
  'event-bad',
  'event-unreadable',
  'event-differs',
  'journal-empty',
  'journal-too-large',
  'journal-damaged',
  'journal-foreign',
  'journal-newer',
  'team-refused',
  'team-forbidden',
  'team-unreachable',
  'team-missing',
  'team-failing',
  'team-denied',
  'intake-format',
  'intake-empty',
  'intake-too-large',
  'intake-damaged',
  'intake-cut-short',
  'intake-system',
  'intake-mismatch',
  'intake-persons',
  'intake-zone',
  'bug',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** What happened and where, without words: the screen's language is added where it is shown. */
export type Problem = {
  readonly code: ProblemCode
  /** File, address parameter or feature: what a person would look up to mend it. */
  readonly where: string
  /** Values the message needs: an index, a field path, the given value. Plain text, never markup. */
  readonly details: Readonly<Record<string, string | number>>
}

export const problem = (code: ProblemCode, where: string, details: Problem['details'] = {}): Problem => ({
  code,
  where,
  details,
})

/** A value read in full or in part, and what had to be left out. */
export type Read<Value> = { readonly value: Value; readonly problems: readonly Problem[] }

/** The only error that loaders throw: nothing of the file could be used. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(cause: Problem) {
    super(`${cause.code}: ${cause.where}`)
    this.name = 'ProblemError'
    this.problem = cause
  }
}
