import { about } from './sv/about'
import { app } from './sv/app'
import { check } from './sv/check'
import { data } from './sv/data'
import { map } from './sv/map'
import { place } from './sv/place'
import { plan } from './sv/plan'
import { planEdit } from './sv/plan-edit'
import { planViews } from './sv/plan-views'
import { problems } from './sv/problems'
import { situation } from './sv/situation'
import { sources } from './sv/sources'
import { start } from './sv/start'
import { workFile } from './sv/work-file'

/**
 * The texts of the first screen; those of workspaces that are fetched later are in `workspace-texts.ts`. `en.ts` follows the type of
 * both, so a missing translation does not compile.
 */
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
  sources,
  about,
  problems,
  data,
  workFile,
}
export type Texts = typeof sv
