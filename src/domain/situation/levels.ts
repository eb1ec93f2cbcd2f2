import type { Citation } from '../sources/source'

export const levels = [1, 2, 3, 4, 5] as const
export type Level = (typeof levels)[number]

export const levelNames = ['normalt', 'avvikande', 'oroande', 'allvarligt', 'kritiskt'] as const
export type LevelName = (typeof levelNames)[number]

export const levelName = (level: Level): LevelName => levelNames[level - 1] as LevelName

/**
 * Table 1 of the lägesbild. The levels are an order, not amounts: one counts events and their gravity at once, and level 5
 * ("enstaka och flera oroande händelser") is worded below level 4. So they are counted and ranked, never added or averaged.
 */
export type LevelMeaning = {
  readonly level: Level
  readonly name: LevelName
  /**
   * Where it stands out. The document says only that critical events are "lila- och rödmarkerade rutor"; that red is level
   * 4 and purple level 5 is the product's choice.
   */
  readonly mark: 'röd' | 'lila' | null
  readonly citation: Citation
}

export const levelMeanings: readonly LevelMeaning[] = [
  meaning(1, null, '1 Normalt läge - inga eller enstaka lindriga händelser'),
  meaning(2, null, '2 Avvikande läge - flera lindriga eller enstaka oroande händelser'),
  meaning(3, null, '3 Oroande läge - flera oroande eller enstaka allvarliga händelser'),
  meaning(4, 'röd', '4 Allvarligt läge - flera allvarliga händelser'),
  meaning(5, 'lila', '5 Kritiskt läge - enstaka och flera oroande händelser ( t ex skjutningar och sprängningar)'),
]

/** What the document says of the two marking colours. */
export const markedCells: Citation = {
  source: 'dok-001',
  where: 'Sammantagen bedömning av lokal lägesbild',
  quote:
    'Ur tabellen går det också att utläsa när stadsdelsområdet haft kritiska händelser, såsom sprängningar, skjutningar och brandattentat (se lila- och rödmarkerade rutor).',
}

export const isLevel = (value: unknown): value is Level => levels.some((level) => level === value)

/** From this level on, the meeting says in a note what happened. */
export const asksForNote = (level: Level): boolean => level >= 3

/** The weeks that the year's table marks. */
export const isGrave = (level: Level): boolean => level >= 4

function meaning(level: Level, mark: LevelMeaning['mark'], quote: string): LevelMeaning {
  const where = 'Sammantagen bedömning av lokal lägesbild, tabell 1'
  return { level, name: levelName(level), mark, citation: { source: 'dok-001', where, quote } }
}
