/** The five samverkansområden of the plan. */
export type CollaborationArea = {
  readonly id: string
  /** The heading as it stands now. */
  readonly heading: string
  /** The heading in the document, verbatim; null for an area that the users added. */
  readonly documentHeading: string | null
  /** The name as the agreement spells it, when the heading is misspelt; otherwise equal to it. */
  readonly name: string
  /** Counts from the document's own summary table; null for an area that the users added. */
  readonly stated: { readonly problems: number; readonly causes: number; readonly actions: number } | null
}

export const planColumns = ['problem', 'cause', 'action', 'goal', 'when', 'who', 'followUp'] as const
export type PlanColumn = (typeof planColumns)[number]

export const actionKinds = [
  'fysisk',
  'platsaktivering',
  'polisiar',
  'social',
  'kommunikation',
  'organisatorisk',
] as const
export type ActionKind = (typeof actionKinds)[number]

/** Which side of the problem triangle an action works on. */
export type TriangleSide = 'plats' | 'gärningsperson' | 'offer'

export type CausePart = {
  readonly id: string
  /** A verbatim stretch of the cause cell. */
  readonly text: string
}

export type ActionPart = {
  readonly id: string
  /** A verbatim stretch of the action cell. */
  readonly text: string
  /** null: the part only refers to other actions, and so is of no kind of its own. */
  readonly kind: ActionKind | null
  /** Actors that the cell itself or the row's "Vem" ties to this part. */
  readonly actors: readonly string[]
  /** Ids of the causes it answers in our reading; empty when the plan ties it to the row as a whole. */
  readonly answers: readonly string[]
  /** How soon it has effect, as its users judge it; null: not judged. The document does not say. */
  readonly effect: ActionEffect | null
}

export const actionEffects = ['omedelbar', 'långsiktig'] as const
export type ActionEffect = (typeof actionEffects)[number]

/** How an actor stands in the "Vem" cell. */
export const actorRoles = ['leder', 'ansvarar', 'samverkar', 'deltar', 'bjuds in'] as const
export type ActorRole = (typeof actorRoles)[number]

export type RowActor = {
  readonly actor: string
  readonly role: ActorRole
  /** The verbatim words of the cell that say so. */
  readonly text: string
}

export const followUpStatuses = ['ej påbörjad', 'pågår', 'klar', 'avbruten'] as const
export type FollowUpStatus = (typeof followUpStatuses)[number]

/** What shows that the goal is met. Values as their users write them ("47 %"); '' is not stated. */
export type Indicator = {
  readonly text: string
  readonly baseline: string
  readonly target: string
  /** Year or ISO date by which the target is to be met. */
  readonly by: string
}

/** A value of the document that the app does not hold, and what stands there instead. */
export type Redaction = {
  readonly column: PlanColumn
  /** What the app shows in place of the words. */
  readonly shown: string
  readonly reason: 'personnamn'
}

/** One row of the action plan: a problem with its cause, action, goal, time, owner and follow-up. */
export type PlanRow = {
  readonly id: string
  readonly area: string
  /** Row in the area's sheet of the workbook, the first is 3; a row that the users added stands after them. */
  readonly sheetRow: number
  readonly place: string | null
  readonly spot: string | null
  /** The group of people the row is about when it is not a spot: "Köparna – grupp 1". */
  readonly group: string | null
  /** The cells as they stand now; '' is an empty cell. */
  readonly cells: PlanCells
  /** The document's cells, verbatim; null for a row that the users added. */
  readonly document: PlanCells | null
  readonly redactions: readonly Redaction[]
  readonly causes: readonly CausePart[]
  readonly actions: readonly ActionPart[]
  readonly actors: readonly RowActor[]
  /** Beside the follow-up's text, which is the cell. */
  readonly status: FollowUpStatus | null
  /** ISO date of the follow-up. */
  readonly followedUp: string | null
  readonly indicator: Indicator | null
  /** Why the row no longer holds; null: it holds. */
  readonly retired: string | null
}

export type PlanCells = Readonly<Record<PlanColumn, string>>

export const actorKinds = [
  'förvaltning',
  'enhet',
  'polis',
  'skola',
  'civilsamhälle',
  'fastighet',
  'näringsliv',
  'region',
  'grupp',
] as const
export type ActorKind = (typeof actorKinds)[number]

export type Actor = {
  readonly id: string
  /** As it is best known: "Trafikkontoret", "Lpo Vällingby". */
  readonly name: string
  readonly kind: ActorKind
}

export type Plan = {
  readonly id: string
  readonly title: string
  readonly year: number
  /** Source id of the document. */
  readonly source: string
  readonly areas: readonly CollaborationArea[]
  readonly actors: readonly Actor[]
  /** The rows that hold. */
  readonly rows: readonly PlanRow[]
  /** Rows that users have retired: shown in their history, counted nowhere. */
  readonly retired: readonly PlanRow[]
}
