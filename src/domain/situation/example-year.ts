import { type IsoWeek, weeksOfYear } from '../time/iso-week'
import { type Assessment, assessmentSet } from './assessment'
import { asksForNote, type Level } from './levels'
import type { ExampleYear } from './situation'

/** The word that stands with everything invented, whatever the language of the screen. */
export const exampleWord = 'Exempeldata'

/**
 * An invented year, the same for the same arguments. It shows what the grid can show: quiet and uneasy spells, a few grave
 * weeks, weeks that nobody assessed. It resembles no real year, and every note says so.
 * @param areas ids of situation areas
 * @param through the last week that has any; null: the whole year
 */
export function exampleYear(given: {
  readonly areas: readonly string[]
  readonly year: number
  readonly seed: number
  readonly through?: IsoWeek | null
}): ExampleYear {
  const { areas, year, seed, through = null } = given
  const weeks = weeksOfYear(year).filter((week) => through === null || week <= through)
  const assessments = areas.flatMap((area, index) => {
    const chance = chances(seed + 7919 * index + year)
    let level: Level = chance() < 0.6 ? 1 : 2
    return weeks.flatMap((week): readonly Assessment<'exempel'>[] => {
      level = nextLevel(level, chance())
      return chance() < missingShare ? [] : [invented(area, week, level)]
    })
  })
  return { year, assessments: assessmentSet('exempel', assessments) }
}

const missingShare = 0.06

function invented(area: string, week: IsoWeek, level: Level): Assessment<'exempel'> {
  const note = asksForNote(level) ? `${exampleWord}: påhittad anteckning` : exampleWord
  return { origin: 'exempel', area, week, level, note, role: exampleWord, time: null, contending: [] }
}

/** Shares of going to level 1, 2, 3, 4 and 5 from each level, added up. Set by hand, from no measurement. */
const steps: Readonly<Record<Level, readonly number[]>> = {
  1: [0.72, 0.94, 0.985, 0.996, 1],
  2: [0.3, 0.82, 0.97, 0.993, 1],
  3: [0.08, 0.5, 0.9, 0.98, 1],
  4: [0.03, 0.25, 0.75, 0.95, 1],
  5: [0.02, 0.15, 0.6, 0.92, 1],
}

const nextLevel = (level: Level, share: number): Level =>
  (steps[level].findIndex((limit) => share < limit) + 1) as Level

/** Numbers 0–1 in a fixed order (mulberry32): chance is an argument here, and the seed is it. */
function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
