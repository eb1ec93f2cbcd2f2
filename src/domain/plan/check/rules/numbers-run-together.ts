import { after, before, findInCells, type Hit } from '../find-in-cells'
import type { CheckRule } from '../finding'

/**
 * Two numbers that have lost the dash between them: "1215åringar", "mellan 1225 år", "20232026". What they were is not
 * known, so every reading that the digits allow is offered and none is taken.
 */
export const numbersRunTogether = {
  id: 'numbers-run-together',
  looksAt: 'text',
  check: (plan) =>
    findInCells(plan, 'numbers-run-together', (text, { column }) => [
      ...years(text, column === 'when'),
      ...aged(text),
      ...ages(text),
      ...meetings(text),
    ]),
} as const satisfies CheckRule

const twoAges = '([1-9]\\d?)'

/** "1215åringar", "17 23åringar". "15 16-åringar" is right: fifteen of them. */
function aged(text: string): readonly Hit[] {
  const pattern = new RegExp(`${before}${twoAges}(\\s?)([1-9]\\d)(-?)(åring\\p{L}*)${after}`, 'giu')
  return [...text.matchAll(pattern)].flatMap(([quote, low = '', space, high = '', hyphen, noun = '']) => {
    if (Number(low) >= Number(high) || (space !== '' && hyphen !== '')) return []
    const people = space === '' ? [] : [`${low} stycken ${high}-${noun}`]
    const readings = [
      `${low}–${high}-${noun}`,
      `${low}- till ${high}-${noun}`,
      `${low}- och ${high}-${noun}`,
      ...people,
    ]
    return [{ quote, repairs: readings.map((to) => ({ to })) }]
  })
}

/** "mellan 1225 år". A year followed by "år" is no pair of ages unless "mellan" says so. */
function ages(text: string): readonly Hit[] {
  const pattern = new RegExp(`${before}(mellan\\s)?([1-9]\\d)([1-9]\\d)(\\sår)${after}`, 'giu')
  return [...text.matchAll(pattern)].flatMap(([quote, between, low = '', high = '', unit = '']) => {
    if (Number(low) >= Number(high) || (between === undefined && /^(?:19|20)$/.test(low))) return []
    const readings = between ? [`${between}${low} och ${high}${unit}`] : [`${low} till ${high}${unit}`]
    return [{ quote, repairs: [...readings, `${low}–${high}${unit}`].map((to) => ({ to })) }]
  })
}

/** "20232026"; with a space between only where a time is told, since "2024 2027" may be two figures elsewhere. */
function years(text: string, tellsTime: boolean): readonly Hit[] {
  const aYear = '((?:19|20)\\d\\d)'
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}]|\\d\\s)${aYear}${tellsTime ? '\\s?' : ''}${aYear}(?![\\p{L}\\p{N}]|\\s\\d)`,
    'gu',
  )
  return [...text.matchAll(pattern)].flatMap(([quote, from, to]) =>
    Number(from) < Number(to) ? [{ quote, repairs: [{ to: `${from}–${to}` }, { to: `${from} och ${to}` }] }] : [],
  )
}

/** The local picture writes "6-16 möten"; three digits elsewhere are a number. */
function meetings(text: string): readonly Hit[] {
  return [...text.matchAll(new RegExp(`${before}mötesforum(?:en|et)?\\s616${after}`, 'giu'))].map(([quote]) => ({
    quote,
    repairs: ['6–16', '6 till 16'].map((to) => ({ to: quote.replace('616', to) })),
  }))
}
