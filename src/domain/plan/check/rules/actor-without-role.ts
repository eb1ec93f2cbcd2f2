import type { CheckRule } from '../finding'
import { makeFinding } from '../make-finding'

/**
 * An actor that stands alone in a cell where others are told what they do. Where every actor stands bare the column's own
 * heading gives the role ("Ange vem som ansvarar för åtgärden"), and nothing is wrong.
 */
export const actorWithoutRole = {
  id: 'actor-without-role',
  looksAt: 'ansvar',
  check: (plan) =>
    plan.rows.flatMap((row) => {
      const cell = row.cells.who
      const passages = [...new Set(row.actors.map(({ text }) => text))].filter((text) => text && cell.includes(text))
      if (!roleWords.test(cell)) return []
      return passages
        .filter((passage) => !roleWords.test(sentenceAround(cell, passage)))
        .map((quote) =>
          makeFinding({ rule: 'actor-without-role', rows: [row.id], area: row.area, column: 'who', quote }),
        )
    }),
} as const satisfies CheckRule

const roleWords =
  /(?<!\p{L})(?:leds?|leder|ansvar\p{L}*|samordna[rs]|samverka\p{L}*|ingår|deltar|bjuds?|bistår|stöd(?:jer|er)|tillsammans|i samråd|tar|utför|genomför|stäms|berörs|se rad)(?!\p{L})/iu

/** From the full stop before the passage to the one that ends it. The last standing counts: "… ske. Lpo Vällingby". */
function sentenceAround(cell: string, passage: string): string {
  const at = cell.lastIndexOf(passage)
  const from = Math.max(cell.lastIndexOf('. ', at), cell.lastIndexOf('\n', at)) + 1
  const end = cell.slice(at + passage.length - 1).search(/\.(?:\s|$)|\n|$/)
  return cell.slice(from, at + passage.length + Math.max(0, end))
}
