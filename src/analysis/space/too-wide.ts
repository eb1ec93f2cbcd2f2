/** The positions lie so far apart that a grid would not fit in memory: most often one of them is wrong. */
export type TooWide = { readonly failure: 'too-wide'; readonly kilometres: number }
