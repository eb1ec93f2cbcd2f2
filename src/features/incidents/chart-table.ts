/** The figures behind a view, as they are read off and saved. */
export type ChartTable = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
