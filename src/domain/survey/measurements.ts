import type { Citation, LocalText } from '../sources/source'
import type { Disagreement, Figure, Statement } from '../sources/statement'

/** One of the measurements that stand side by side since they do not agree. Null throughout: the material does not say. */
export type Measurement = {
  readonly id: string
  readonly name: LocalText
  /** The passage that has a question's words. */
  readonly question: Citation | null
  readonly period: Period | null
  /** Who answered, verbatim. */
  readonly population: Citation | null
  /** How the measurement says that safety has moved; null when it says nothing of change. */
  readonly direction: { readonly safety: 'ökar' | 'minskar'; readonly citation: Citation } | null
  readonly answers: Figure | null
  readonly value: { readonly label: LocalText; readonly figure: Figure } | null
  /** What the document says of it. */
  readonly statements: readonly Statement[]
}

/** What a measurement is taken from: ids of statements, and passages of the documents. */
export type MeasurementSource = {
  readonly id: string
  readonly name: LocalText
  readonly question: Citation | null
  readonly period: Period | null
  readonly population: Citation | null
  readonly direction: { readonly safety: 'ökar' | 'minskar'; readonly statement: string } | null
  readonly answers: string | null
  readonly value: string | null
  readonly statements: readonly string[]
}

/** When it was made: "sommaren 2024". */
export type Period = { readonly text: string; readonly citations: readonly Citation[] }

export type SideBySide = {
  readonly measurements: readonly Measurement[]
  /** Where the documents differ about it, with their own explanation where they give one. */
  readonly disagreements: readonly Disagreement[]
}

/** Measurements as the material at hand holds them; one that it says nothing of is left out. */
export function sideBySide(
  sources: { readonly measurements: readonly MeasurementSource[]; readonly disagreements: readonly string[] },
  material: { readonly statements: readonly Statement[]; readonly disagreements: readonly Disagreement[] },
): SideBySide {
  const byId = new Map(material.statements.map((statement) => [statement.id, statement]))
  return {
    measurements: sources.measurements.flatMap((source) => measurementOf(source, byId) ?? []),
    disagreements: sources.disagreements.flatMap((id) => material.disagreements.find((one) => one.id === id) ?? []),
  }
}

function measurementOf(source: MeasurementSource, byId: ReadonlyMap<string, Statement>): Measurement | null {
  const statements = source.statements.flatMap((id) => byId.get(id) ?? [])
  if (statements.length === 0) return null
  const said = (id: string | null) => (id === null ? undefined : byId.get(id))
  const turn = said(source.direction?.statement ?? null)
  const value = said(source.value)
  return {
    id: source.id,
    name: source.name,
    question: source.question,
    period: source.period,
    population: source.population,
    direction: turn && source.direction ? { safety: source.direction.safety, citation: turn.citation } : null,
    answers: said(source.answers)?.figure ?? null,
    value: value?.figure ? { label: value.label, figure: value.figure } : null,
    statements,
  }
}
