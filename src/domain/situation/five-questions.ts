import type { Citation } from '../sources/source'

export const questionIds = ['har-vi-problem', 'vilka', 'aktorerna', 'var', 'hur-paverkas'] as const
export type QuestionId = (typeof questionIds)[number]

/** One of the five parts of the police's own picture of an area, in the words of the answer to the board. */
export type AreaQuestion = {
  readonly id: QuestionId
  /** Verbatim. */
  readonly question: string
  /** What the local police area does in this part, verbatim. */
  readonly explanation: string
  readonly citation: Citation
  /** Answers may describe groups and must not leave the internal edition. */
  readonly internal: boolean
}

export const fiveQuestions: readonly AreaQuestion[] = [
  part(
    'har-vi-problem',
    'Har vi problem?',
    'Lokalpolisområdet besvarar frågor om olika stadier av brottslighet.',
    false,
  ),
  part(
    'vilka',
    'Vilka är problemen?',
    'Om svaren visar på att lokalpolisområdet har en viss nivå av kriminalitet ställs ytterligare frågor.',
    false,
  ),
  part('aktorerna', 'Vilka är aktörerna?', 'Polisen sammanställer uppgifter om kriminella aktörer i området.', true),
  part(
    'var',
    'Var finns problemen?',
    'Lokalpolisområdet kartlägger var de kriminella aktörerna vistas och är synliga.',
    true,
  ),
  part(
    'hur-paverkas',
    'Hur påverkas området?',
    'Lokalpolisområdet sammanfattar de insamlade kunskaperna om området.',
    false,
  ),
]

function part(id: QuestionId, question: string, explanation: string, internal: boolean): AreaQuestion {
  const quote = `${questionIds.indexOf(id) + 1}. ${question} ${explanation}`
  return {
    id,
    question,
    explanation,
    internal,
    citation: { source: 'dok-000', where: 'Förvaltningens synpunkter och förslag', quote },
  }
}
