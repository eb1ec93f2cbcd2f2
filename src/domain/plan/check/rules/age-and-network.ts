import { after, before, findInCells } from '../find-in-cells'
import type { CheckRule } from '../finding'

/** Ages beside a criminal network: few people fit, so those who read may know whom. */
export const ageAndNetwork = {
  id: 'age-and-network',
  looksAt: 'person',
  check: (plan) =>
    findInCells(
      plan,
      'age-and-network',
      (text) => {
        const quote = either.exec(text)?.[0]
        return quote === undefined ? [] : [{ quote }]
      },
      { ofMeaning: true },
    ),
} as const satisfies CheckRule

const age = String.raw`\d{2}(?:[\s–-]{0,3}\d{2})?(?:[\s-]?åring\p{L}*|\s?år(?!\p{L}|\s(?:sedan|framåt)))`
/** A network that people are said to belong to; those of officials are none of this. */
const network = String.raw`(?:kriminell\p{L}*\s(?:nätverk|gäng)\p{L}*|tillhör\s(?:\p{L}+\s){0,2}\p{L}*(?:nätverk|gäng)\p{L}*)`
const between = '[^\\n]{0,80}?'
const either = new RegExp(`${before}(?:${age}${between}${network}|${network}${between}${age})${after}`, 'iu')
