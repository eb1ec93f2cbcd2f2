import { about } from './sv/about'
import { app } from './sv/app'
import { data } from './sv/data'
import { map } from './sv/map'
import { place } from './sv/place'
import { plan } from './sv/plan'
import { problems } from './sv/problems'
import { sources } from './sv/sources'
import { start } from './sv/start'

/** The source of every text. `en.ts` follows its type, so a missing translation does not compile. */
export const sv = { app, start, map, place, plan, sources, about, problems, data }
export type Texts = typeof sv
