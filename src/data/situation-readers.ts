import * as v from 'valibot'
import type { Read } from '../domain/problems/problem'
import type { Explanation } from '../domain/situation/explanation'
import type { SituationArea } from '../domain/situation/situation'
import type { Citation, LocalText } from '../domain/sources/source'
import { readEach, readWhole } from './read-list'
import { exampleFrame, explanation, situationArea, situationFrame } from './schemas/situation'

/** What a district ships for its weekly situation: a proposal of areas, and what documents tell of times. */
export type SituationMaterial = {
  readonly basis: { readonly text: LocalText; readonly citations: readonly Citation[] }
  readonly areas: readonly SituationArea[]
  readonly explanations: readonly Explanation[]
}

/** What the example year is made from. */
export type ExampleMaterial = { readonly note: LocalText; readonly year: number; readonly seed: number }

export function readSituation(json: unknown, file: string): Read<SituationMaterial> {
  const { situation } = readWhole(v.object({ situation: situationFrame }), json, file)
  const areas = readEach(situationArea, situation.areas, file)
  const explanations = readEach(explanation, situation.explanations, file)
  return {
    value: { basis: situation.basis, areas: areas.value, explanations: explanations.value },
    problems: [...areas.problems, ...explanations.problems],
  }
}

export function readExample(json: unknown, file: string): Read<ExampleMaterial> {
  return { value: readWhole(v.object({ example: exampleFrame }), json, file).example, problems: [] }
}
