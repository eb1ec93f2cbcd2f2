import { foldText } from '../../selection/fold-text'
import { comparable } from './same-text'

/** The words of a text, each as a number, with what it weighs times how often it stands there. */
export type Bag = {
  readonly text: string
  readonly words: ReadonlyMap<number, number>
  readonly total: number
  /** Mean weight of a word. */
  readonly mean: number
  /** What the whole text weighs, by how many have it. */
  readonly weight: number
}

export type WordBags = {
  readonly bagOf: (text: string) => Bag
  /** How alike two texts are, and how much the more telling of them tells texts apart; both 0–1. */
  readonly alike: (a: Bag | undefined, b: Bag | undefined) => { readonly share: number; readonly telling: number }
}

/**
 * Weighs words by how few of the texts have them (inverse document frequency) and compares texts by the weight of the
 * words they share (Dice). What is in two texts, one on either side of a comparison, weighs 1.
 */
export function wordBags(texts: readonly string[]): WordBags {
  const numbers = new Map<string, number>()
  const numberOf = remembered((word) => {
    const folded = foldText(word)
    const number = numbers.get(folded) ?? numbers.size
    numbers.set(folded, number)
    return number
  })
  const read = remembered((given) => {
    const text = comparable(given)
    return { text, words: (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(numberOf) }
  })
  const withWord = new Map<number, number>()
  const withText = new Map<string, number>()
  for (const { text, words } of texts.map(read)) {
    withText.set(text, (withText.get(text) ?? 0) + 1)
    for (const word of new Set(words)) withWord.set(word, (withWord.get(word) ?? 0) + 1)
  }
  const most = Math.log(1 + texts.length / 2)
  const weigh = (having: number | undefined) => Math.min(1, Math.log(1 + texts.length / (having ?? 1)) / most)

  const bagOf = remembered((given): Bag => {
    const { text, words } = read(given)
    const counted = new Map<number, number>()
    let total = 0
    for (const word of words) {
      const weight = weigh(withWord.get(word))
      counted.set(word, (counted.get(word) ?? 0) + weight)
      total += weight
    }
    const mean = words.length === 0 ? 0 : total / words.length
    return { text, words: counted, total, mean, weight: text === '' ? 0 : weigh(withText.get(text)) }
  })
  return { bagOf, alike }
}

function alike(a: Bag | undefined, b: Bag | undefined) {
  if (!a || !b) return { share: 0, telling: 0 }
  // Squared, so that what many have hardly counts. A text that is the very same tells as much as it is rare.
  if (a.text === b.text) return { share: 1, telling: a.weight ** 2 }
  const telling = Math.max(a.mean, b.mean) ** 2
  const [fewer, more] = a.words.size < b.words.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, weight] of fewer.words) shared += Math.min(weight, more.words.get(word) ?? 0)
  const sum = a.total + b.total
  return { share: sum === 0 ? 0 : (2 * shared) / sum, telling }
}

function remembered<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const value = known.get(text) ?? of(text)
    known.set(text, value)
    return value
  }
}
