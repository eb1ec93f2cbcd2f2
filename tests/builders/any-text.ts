import fc from 'fast-check'

const marks = fc.constantFrom(...'aåÄö2C;,:&#%=?+/~.-"<>\' \n')
const codePoints = fc.integer({ min: 0, max: 0x10ffff }).filter((code) => code < 0xd800 || code > 0xdfff)

/** Well-formed text, rich in Swedish letters and in the marks that addresses and markup give a meaning. */
export const anyText = (limits: { readonly minLength?: number } = {}): fc.Arbitrary<string> =>
  fc.string({
    ...limits,
    unit: fc.oneof(
      { weight: 3, arbitrary: marks },
      codePoints.map((code) => String.fromCodePoint(code)),
    ),
  })

/** Text as a program may leave it: half characters and control characters among others. */
export const brokenText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(
    marks,
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  ),
})
