/** What happened, and what to do about it. `where` is shown beside both. */
export type ProblemText = { readonly what: string; readonly doThis: string }
