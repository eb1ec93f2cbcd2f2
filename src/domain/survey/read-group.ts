import { foldText } from '../selection/fold-text'
import type { Group } from './survey-result'

/** A group as tables name it: "Kvinnor", "män", "50-64 år", "65 år och äldre"; a blank cell is everybody. Null: none of them. */
export function readGroup(given: string): Group | null {
  const text = foldText(given)
  const named = Object.entries(names).find(([, words]) => words.some((word) => word === text))?.[0] as
    | keyof typeof names
    | undefined
  if (named) return { kind: named }
  const [, from, to] = /^(\d{1,3}) ?[-\u2013\u2014] ?(\d{1,3})(?: ar)?$/.exec(text) ?? []
  if (from !== undefined)
    return Number(to) < Number(from) ? null : { kind: 'ålder', from: Number(from), to: Number(to) }
  const older = /^(\d{1,3}) ?(?:\+|ar (?:och|eller) (?:aldre|over))$/.exec(text)?.[1]
  return older === undefined ? null : { kind: 'ålder', from: Number(older), to: null }
}

const names = {
  alla: ['', 'alla', 'samtliga', 'totalt', 'total', 'hela omradet'],
  kvinnor: ['kvinnor', 'kvinna', 'tjejer', 'flickor'],
  män: ['man', 'pojkar', 'killar'],
  'har funktionsnedsättning': ['har funktionsnedsattning', 'funktionsnedsattning', 'personer med funktionsnedsattning'],
} as const satisfies Record<Exclude<Group['kind'], 'ålder'>, readonly string[]>
