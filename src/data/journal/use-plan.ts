import type { Journal } from '../../domain/journal/fold-journal'
import { editedPlan } from '../../domain/plan/edited-plan'
import type { Plan } from '../../domain/plan/plan'
import { type Material, useMaterial } from '../material'
import { useJournal } from './use-journal'

/** The plan as it stands: the document's, folded with the journal. Loading until both are read. */
export function usePlan(): Material<Plan> {
  const material = useMaterial('plan')
  const { state, journal } = useJournal()
  if (material.state !== 'ready' || !material.value) return material
  if (state === 'opening') return { ...material, state: 'loading', value: null }
  return { ...material, value: asEdited(material.value, journal) }
}

const edited = new WeakMap<Journal, WeakMap<Plan, Plan>>()

/** Folded once for all who ask. */
function asEdited(plan: Plan, journal: Journal): Plan {
  const ofJournal = edited.get(journal) ?? new WeakMap<Plan, Plan>()
  edited.set(journal, ofJournal)
  const made = ofJournal.get(plan) ?? editedPlan(plan, journal)
  ofJournal.set(plan, made)
  return made
}
