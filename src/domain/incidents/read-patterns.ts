import type { Caution } from './cautions'
import { few, unreadable, verdictOf } from './read-periods'
import type { Reading, Statement } from './reading'
import { fewestForWalk, type WalkFit } from './walk-fit'

type Of<Type extends Statement['type']> = Omit<Extract<Statement, { readonly type: Type }>, 'type'> & {
  readonly n: number
}

/** Under this many, a density shows single incidents as if they were a pattern, and a test of one is not to be read. */
export const fewestForMap = 30

/** When things happen (`aoristicHours`, its busiest stretch as `walkFit` finds it). */
export function readHours(
  { busiest, incidents, spread }: Pick<WalkFit, 'busiest' | 'incidents'> & { readonly spread: number },
  cautions: readonly Caution[] = [],
): Reading {
  if (incidents <= 0) return unreadable('no-incidents', { n: 0, assumption: 'any-minute-alike', cautions })
  return {
    n: Math.round(incidents),
    statement: {
      type: 'hours',
      fromHour: busiest.fromHour,
      toHour: busiest.toHour,
      share: busiest.incidents / incidents,
      clear: busiest.clear,
      spread: spread / incidents,
    },
    assumption: 'any-minute-alike',
    cautions: [...few(Math.round(incidents), fewestForWalk), ...cautions],
    readable: true,
  }
}

/** The hours of incidents beside those of the plan. */
export function readWalk(fit: WalkFit, cautions: readonly Caution[] = []): Reading {
  const n = Math.round(fit.incidents)
  return {
    n,
    statement: { type: 'walk', fit },
    assumption: 'any-minute-alike',
    cautions: [...(fit.says === 'too-few' ? [] : few(n, fewestForWalk)), ...cautions],
    readable: fit.says !== 'too-few',
  }
}

export function readDensity({ n, ...density }: Of<'density'>, cautions: readonly Caution[] = []): Reading {
  const given = { n, statement: { type: 'density', ...density }, assumption: 'exact-positions', cautions } as const
  if (n === 0) return unreadable('no-incidents', given)
  return { ...given, cautions: [...few(n, fewestForMap), ...cautions], readable: true }
}

/** @param neighbours how many cells lie within reach of one in the middle, itself included */
export function readHotSpots(
  { n, neighbours, ...hotSpots }: Of<'hot-spots'> & { readonly neighbours: number; readonly falseDiscovery: number },
  cautions: readonly Caution[] = [],
): Reading {
  const expected = hotSpots.cells === 0 ? 0 : (n * neighbours) / hotSpots.cells
  const rough = neighbours < fewestNeighbours || expected < fewestExpected
  const caution: readonly Caution[] = rough ? [{ code: 'normal-approximation', expected, neighbours }] : []
  const given = {
    n,
    statement: { type: 'hot-spots', ...hotSpots, falseDiscovery: rough ? null : hotSpots.falseDiscovery },
    assumption: 'study-area',
    cautions: [...caution, ...cautions],
  } as const
  return n >= fewestForMap && expected < 1 ? unreadable('reach-too-few', { ...given, cautions: [] }) : pattern(given)
}

/**
 * Gi* is near normal from about eight neighbours (Ord & Getis 1995), and a count from about five expected. Of incidents thrown
 * at random on the districts in cells of 100 m, reach 300 m, one map in four had a hot cell at five expected, one in two at two,
 * and nearly all under one.
 */
const [fewestNeighbours, fewestExpected] = [8, 5] as const

export function readConcentration({ n, ...found }: Of<'concentration'>, cautions: readonly Caution[] = []): Reading {
  const given = { n, statement: { type: 'concentration', ...found }, assumption: 'exact-positions', cautions } as const
  return n >= fewestForMap && found.shareByChance > mostByChance
    ? unreadable('cells-too-many', { ...given, cautions: [] })
    : pattern(given)
}

/** Where chance alone gathers more than this, what is found cannot be told from it. */
const mostByChance = 0.9

/** @param given `chance` by permutation, one-sided: as many pairs or more */
export function readNearRepeat(
  { n, ...found }: Omit<Of<'near-repeat'>, 'verdict'>,
  cautions: readonly Caution[] = [],
): Reading {
  const verdict = verdictOf(found.chance, found.chance < 0.05)
  return pattern({ n, statement: { type: 'near-repeat', ...found, verdict }, assumption: 'evenly-in-time', cautions })
}

function pattern(given: Pick<Reading, 'n' | 'statement' | 'assumption' | 'cautions'>): Reading {
  if (given.n === 0) return unreadable('no-incidents', { ...given, cautions: [] })
  if (given.n < fewestForMap) return unreadable('pattern-too-few', { ...given, cautions: [] })
  return { ...given, readable: true }
}
