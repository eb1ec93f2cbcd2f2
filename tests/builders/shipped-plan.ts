import { readPlan } from '../../src/data/readers'
import type { Plan } from '../../src/domain/plan/plan'
import { readMaterial } from './read-material'

/** The plan of `geodata/` as the app reads it. */
export const shippedPlan: Plan = readPlan(readMaterial('atgardsplan.json'), 'atgardsplan.json').value
