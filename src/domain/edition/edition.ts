/** Who a build or export is for. Each holds only what it may hold; `publik` is a whitelist. */
export const editions = ['intern', 'deltagare', 'namnd', 'publik'] as const
export type Edition = (typeof editions)[number]
