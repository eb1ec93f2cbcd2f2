/** The five samverkansområden of the plan. */
export type CollaborationArea = {
  readonly id: string
  /** The heading in the document, verbatim. */
  readonly heading: string
  /** The name as the agreement spells it, when the heading is misspelt; otherwise equal to it. */
  readonly name: string
  /** Counts from the document's own summary table. */
  readonly stated: { readonly problems: number; readonly causes: number; readonly actions: number }
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
  readonly kind: ActionKind
  /** Actors that the cell itself or the row's "Vem" ties to this part. */
  readonly actors: readonly string[]
  /** Ids of the causes it answers in our reading; empty when the plan ties it to the row as a whole. */
  readonly answers: readonly string[]
}

/** How an actor stands in the "Vem" cell. */
export type ActorRole = 'leder' | 'ansvarar' | 'deltar' | 'bjuds in'

export type RowActor = {
  readonly actor: string
  readonly role: ActorRole
  /** The verbatim words of the cell that say so. */
  readonly text: string
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
  /** Row in the area's sheet of the workbook; the first is 3. */
  readonly sheetRow: number
  readonly place: string | null
  readonly spot: string | null
  /** The group of people the row is about when it is not a spot: "Köparna – grupp 1". */
  readonly group: string | null
  /** Verbatim cells; '' is an empty cell. */
  readonly cells: Readonly<Record<PlanColumn, string>>
  readonly redactions: readonly Redaction[]
  readonly causes: readonly CausePart[]
  readonly actions: readonly ActionPart[]
  readonly actors: readonly RowActor[]
}

export type Actor = {
  readonly id: string
  /** As it is best known: "Trafikkontoret", "Lpo Vällingby". */
  readonly name: string
  readonly kind:
    | 'förvaltning'
    | 'enhet'
    | 'polis'
    | 'skola'
    | 'civilsamhälle'
    | 'fastighet'
    | 'näringsliv'
    | 'region'
    | 'grupp'
}

export type Plan = {
  readonly id: string
  readonly title: string
  readonly year: number
  /** Source id of the document. */
  readonly source: string
  readonly areas: readonly CollaborationArea[]
  readonly actors: readonly Actor[]
  readonly rows: readonly PlanRow[]
}
