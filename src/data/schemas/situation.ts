import * as v from 'valibot'
import type { Explanation } from '../../domain/situation/explanation'
import type { SituationArea } from '../../domain/situation/situation'
import { citation, localText } from './sources'

const day = v.pipe(v.string(), v.isoDate())

export const situationArea: v.GenericSchema<unknown, SituationArea> = v.pipe(
  v.object({
    // Ids stand in addresses and in the journal, before a slash.
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
    name: v.pipe(v.string(), v.nonEmpty()),
    order: v.number(),
    covers: v.array(v.string()),
  }),
  v.transform((area) => ({ ...area, retired: null })),
)

export const explanation: v.GenericSchema<unknown, Explanation> = v.object({
  id: v.string(),
  label: localText,
  period: localText,
  from: day,
  to: day,
  drawn: localText,
  covers: v.array(v.string()),
  citations: v.pipe(v.array(citation), v.minLength(1)),
})

export const situationFrame = v.object({
  basis: v.object({ text: localText, citations: v.array(citation) }),
  areas: v.array(v.unknown()),
  explanations: v.array(v.unknown()),
})

export const exampleFrame = v.object({
  note: localText,
  year: v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999)),
  seed: v.pipe(v.number(), v.integer()),
})
