import * as v from 'valibot'
import type { Footing, Place, Position, Spot } from '../../domain/places/place'
import { placeKinds } from '../../domain/places/place'
import { citation, localText } from './sources'

/** Longitude and latitude in degrees; swapped axes that leave the world are refused, not moved. */
export const position: v.GenericSchema<unknown, Position> = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
])

const footing: v.GenericSchema<unknown, Footing> = v.object({
  precision: v.picklist(['källa', 'ungefärlig', 'saknas']),
  source: v.nullable(v.string()),
  note: localText,
})

const spot: v.GenericSchema<unknown, Spot> = v.object({
  id: v.string(),
  name: v.string(),
  position: v.nullable(position),
  footing,
})

const hour = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(24)))

export const place: v.GenericSchema<unknown, Place> = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  name: v.string(),
  alsoCalled: v.array(v.string()),
  kinds: v.pipe(v.array(v.picklist(placeKinds)), v.minLength(1)),
  district: v.nullable(v.string()),
  position: v.nullable(position),
  footing,
  description: localText,
  named: v.array(citation),
  priority: v.nullable(v.object({ year: v.number(), citation })),
  guards: v.nullable(v.object({ status: v.picklist(['tillstånd', 'ansökt']), citation })),
  trends: v.array(
    v.object({
      direction: v.picklist(['bättre', 'sämre', 'oförändrad', 'avviker']),
      period: v.string(),
      citation,
    }),
  ),
  activity: v.array(
    v.object({
      who: v.string(),
      fromHour: hour,
      toHour: hour,
      season: v.array(v.picklist(['vår', 'sommar', 'höst', 'vinter'])),
      citation,
    }),
  ),
  partners: v.array(v.object({ name: v.string(), citation })),
  remarks: v.array(v.object({ theme: localText, citation })),
  spots: v.array(spot),
})
