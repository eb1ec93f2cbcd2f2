import type { Journal } from '../domain/journal/fold-journal'
import { exampleYear } from '../domain/situation/example-year'
import type { Explanation } from '../domain/situation/explanation'
import { type Situation, situationOf } from '../domain/situation/situation'
import { useJournal } from './journal/use-journal'
import { type Material, useMaterial } from './material'
import type { ExampleMaterial, SituationMaterial } from './situation-readers'

/** The situation as it stands, with what the material tells beside it. */
export type SituationNow = Situation & {
  readonly explanations: readonly Explanation[]
  readonly basis: SituationMaterial['basis']
}

/**
 * The weekly situation: what ships, folded with the journal. Loading until both are read. A site may ship no example
 * year; then there is none.
 * @param wanted false: nothing is read, for screens that show it at times
 */
export function useSituation(wanted = true): Material<SituationNow> {
  // No dataset has the empty id: nothing is asked for.
  const material = useMaterial('situation', wanted ? undefined : '')
  const example = useMaterial('situation-example', wanted ? undefined : '')
  const { state, journal } = useJournal()
  if (material.state !== 'ready' || !material.value) return { ...material, value: null }
  if (state === 'opening' || example.state === 'loading') return { ...material, state: 'loading', value: null }
  return { ...material, value: standing(material.value, example.value, journal) }
}

const folded = new WeakMap<Journal, { from: readonly unknown[]; value: SituationNow }>()

/** Folded once for all who ask. */
function standing(material: SituationMaterial, example: ExampleMaterial | null, journal: Journal): SituationNow {
  const known = folded.get(journal)
  if (known?.from[0] === material && known.from[1] === example) return known.value
  const { areas, explanations, basis } = material
  const examples = example
    ? [exampleYear({ areas: areas.map(({ id }) => id), year: example.year, seed: example.seed })]
    : []
  const value = { ...situationOf(journal, { areas, examples }), explanations, basis }
  folded.set(journal, { from: [material, example], value })
  return value
}
