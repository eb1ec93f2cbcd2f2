import { about } from './sv/about'
import { answers } from './sv/answers'
import { app } from './sv/app'
import { check } from './sv/check'
import { data } from './sv/data'
import { exchange } from './sv/exchange'
import { incidents } from './sv/incidents'
import { intake } from './sv/intake'
import { map } from './sv/map'
import { place } from './sv/place'
import { plan } from './sv/plan'
import { planEdit } from './sv/plan-edit'
import { planViews } from './sv/plan-views'
import { problems } from './sv/problems'
import { situation } from './sv/situation'
import { sources } from './sv/sources'
import { start } from './sv/start'
import { statistics } from './sv/statistics'
import { survey } from './sv/survey'
import { workFile } from './sv/work-file'

/** The source of every text. `en.ts` follows its type, so a missing translation does not compile. */
export const sv = {
  app,
  start,
  map,
  place,
  plan,
  planEdit,
  planViews,
  check,
  situation,
  incidents,
  answers,
  sources,
  statistics,
  survey,
  about,
  problems,
  data,
  exchange,
  intake,
  workFile,
}
export type Texts = typeof sv
