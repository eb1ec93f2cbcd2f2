import type { Journal, Register } from '../../domain/journal/fold-journal'
import { type RivalDeed, rivalDeeds } from '../../domain/journal/rival-deeds'

/** What two or more deeds say differently of one subject, by authors who had not seen each other's: one choice. */
export type RivalGroup = {
  readonly subject: string
  /** The fields that the very same deeds disagree about, so that nobody's follow-up becomes a mix of two. */
  readonly fields: readonly string[]
  /** Latest first. */
  readonly deeds: readonly RivalDeed[]
}

export function listRivals(journal: Journal): readonly RivalGroup[] {
  return [...journal.registers].flatMap(([subject, registers]) =>
    fieldsByDeeds(registers).map((fields) => ({ subject, fields, deeds: rivalDeeds(journal, subject, fields) })),
  )
}

function fieldsByDeeds(registers: ReadonlyMap<string, Register>): readonly (readonly string[])[] {
  const groups = new Map<string, readonly string[]>()
  for (const [field, { stands, rivals }] of registers) {
    if (rivals.length === 0) continue
    const deeds = [stands, ...rivals]
      .map(({ deed }) => deed)
      .toSorted()
      .join('\n')
    groups.set(deeds, [...(groups.get(deeds) ?? []), field])
  }
  return [...groups.values()]
}
