import { foldText } from '../selection/fold-text'
import { isLevel, type Level, levelNames } from './levels'

export type LevelFault =
  /** 0, 6 and other whole numbers. */
  | 'level-out-of-range'
  /** "2,5": a level is one of five. */
  | 'level-between'
  /** "3?": the one who wrote it did not know. */
  | 'level-uncertain'
  | 'level-unreadable'

export type LevelAbsence =
  /** An empty cell. */
  | 'level-blank'
  /** "-", "ingen bedömning": said not to be assessed. */
  | 'level-none'

export type ReadLevel =
  | { readonly level: Level }
  | { readonly absent: LevelAbsence }
  | { readonly fault: LevelFault; readonly details: Readonly<Record<string, string | number>> }

/** A level as people write it: "3", "3,0", "nivå 3", "oroande", "3 Oroande läge". Nothing else is taken for one. */
export function readLevel(given: string): ReadLevel {
  const text = foldText(given)
  if (text === '') return { absent: 'level-blank' }
  if (/^[-\u2010-\u2015\u2212.]+$/.test(text) || absences.has(text)) return { absent: 'level-none' }
  const doubted = /^(.+?) ?\?+$/.exec(text)?.[1] ?? /^\((.+)\)$/.exec(text)?.[1]
  const level = levelIn(doubted ?? text)
  if (doubted !== undefined) return level === null ? unreadable : { fault: 'level-uncertain', details: { level } }
  if (level !== null) return { level }
  const number = /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null
  if (number === null) return unreadable
  return { fault: Number.isInteger(number) ? 'level-out-of-range' : 'level-between', details: {} }
}

const unreadable: ReadLevel = { fault: 'level-unreadable', details: {} }

const absences = new Set(['ingen bedomning', 'ej bedomd', 'ej bedomt', 'saknas', 'uppgift saknas', 'n/a', '#n/a'])

const names = levelNames.map(foldText)

function levelIn(text: string): Level | null {
  const [, digits, word] = /^(?:niva )?(\d+(?:[.,]0+)?)?(?: ?[-:]? ?([a-z]+)(?: lage)?)?$/.exec(text) ?? []
  const number = digits === undefined ? null : Number(digits.replace(',', '.'))
  const named = word === undefined ? null : names.indexOf(word) + 1
  // "3 normalt" says two things.
  const said = number ?? named
  return isLevel(said) && (named === null || named === said) ? said : null
}
