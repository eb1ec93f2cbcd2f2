import type { Plan } from '../../plan'
import { findInCells, type Hit } from '../find-in-cells'
import type { CheckContext, CheckRule } from '../finding'
import { givenNames, namedAfterPersons, surnameEnding, wordsOfPlaces } from './names'
import { removed } from './removed'

/**
 * A person by given name and surname, told by a list of given names, or by the surname's ending where the words before
 * lead to a person ("leds av …"). Names of neither kind pass. A name that the app keeps out of a cell is told as well,
 * since the document still holds it.
 */
export const namedPerson = {
  id: 'named-person',
  looksAt: 'person',
  check: (plan, context) => {
    const known = knownWords(plan, context)
    return findInCells(plan, 'named-person', (text, { row, column }): readonly Hit[] => [
      ...row.redactions
        .filter((one) => one.column === column && one.shown !== '' && text.includes(one.shown))
        .map(({ shown }) => ({ quote: shown, details: { redacted: 1 } })),
      ...names(text, known).map((quote) => ({ quote, details: { redacted: 0 }, repairs: removed })),
    ])
  },
} as const satisfies CheckRule

/** One or two words joined by a hyphen, with capitals: a part of a name, if it is one. */
type Capitalised = { readonly word: string; readonly start: number; readonly end: number }

const capitalised = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}{1,30}(?:-\p{Lu}\p{Ll}{1,30})?(?![\p{L}\p{N}-])/gu
const leadsToPerson =
  /(?:(?<!\p{L})(?:av|med|till|hos|via|kontakta|kontakt|ring|mejla|heter|fråga)|(?:chef|samordnare|handläggare|sekreterare|ledare|koordinator|strateg|kommissarie|rektor|kurator|utredare|controller|förvaltningen)|[,:(])\s{0,3}$/iu
/** "Karl Johans torg", "Maria Magdalena församling". */
const placeAfter =
  /^\s(?:torg|gata|väg|park|plan|gård|gränd|backe|strand|skola|förskola|gymnasium|församling|kyrka|stiftelse)/iu

function names(text: string, known: ReadonlySet<string>): readonly string[] {
  const words = [...text.matchAll(capitalised)].map(
    ({ 0: word, index }): Capitalised => ({ word, start: index, end: index + word.length }),
  )
  const found: string[] = []
  let taken = -1
  words.forEach((given, at) => {
    const [surname, third] = words.slice(at + 1, at + 3)
    if (given.start < taken || !surname || !follows(text, given, surname)) return
    if (!isName(text, given, surname, known)) return
    const last = third && follows(text, surname, third) && mayBeSurname(third.word, known) ? third : surname
    taken = last.end
    found.push(text.slice(given.start, last.end))
  })
  return found
}

function follows(text: string, one: Capitalised, next: Capitalised): boolean {
  return next.start - one.end === 1 && /\s/.test(text.charAt(one.end))
}

function isName(text: string, given: Capitalised, surname: Capitalised, known: ReadonlySet<string>): boolean {
  if (known.has(given.word.toLowerCase()) || !mayBeSurname(surname.word, known)) return false
  if (namedAfterPersons.has(`${given.word} ${surname.word}`.toLowerCase())) return false
  if (placeAfter.test(text.slice(surname.end, surname.end + 20))) return false
  if (given.word.split('-').some((name) => givenNames.has(name.toLowerCase()))) return true
  const leading = text.slice(Math.max(0, given.start - 30), given.start)
  return !wordsOfPlaces.test(given.word) && surnameEnding.test(surname.word) && leadsToPerson.test(leading)
}

function mayBeSurname(word: string, known: ReadonlySet<string>): boolean {
  return !known.has(word.toLowerCase()) && !wordsOfPlaces.test(word)
}

/** Every word of the places, actors and areas that the app knows by name. */
function knownWords(plan: Plan, { places }: CheckContext): ReadonlySet<string> {
  const known = [...places, ...plan.actors, ...plan.areas].map(({ name }) => name)
  return new Set(known.flatMap((name) => name.toLowerCase().match(/[\p{L}-]+/gu) ?? []))
}
