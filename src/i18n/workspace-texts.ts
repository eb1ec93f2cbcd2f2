import { sv, type Texts } from './sv'
import { answers } from './sv/answers'
import { exchange } from './sv/exchange'
import { incidents } from './sv/incidents'
import { intake } from './sv/intake'
import { released } from './sv/released'
import { statistics } from './sv/statistics'
import { survey } from './sv/survey'

const own = { answers, exchange, incidents, intake, released, statistics, survey }

/** With the texts of workspaces that are fetched when they are opened: these come with them, and the first screen need not wait. */
export type WorkspaceTexts = Texts & typeof own

export const svWithWorkspaces: WorkspaceTexts = { ...sv, ...own }
