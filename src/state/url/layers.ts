import { problem } from '../../domain/problems/problem'
import type { Codec } from './codec'

/** A layer that is on, and how opaque: 100 is as drawn. */
export type LayerChoice = { readonly id: string; readonly opacityPercent: number }

const entryPattern = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:~(\d{1,3}))?$/

/**
 * `lager=otrygghet,utsatt-omrade~60`. Absent (null) means the catalog's default; `lager=inga` that all are off.
 * A bad entry spoils the whole parameter: half a map shown as if whole would mislead.
 */
export const layersCodec: Codec<readonly LayerChoice[] | null> = {
  key: 'lager',
  fallback: null,
  parse(raw) {
    if (raw === 'inga') return { value: [] }
    const choices: LayerChoice[] = []
    for (const entry of raw.split(',')) {
      const match = entryPattern.exec(entry)
      const id = match?.[1]
      const opacityPercent = match?.[2] === undefined ? 100 : Number(match[2])
      if (!id) return { problem: problem('unknown-layer', 'lager', { given: entry }) }
      if (opacityPercent > 100) return { problem: problem('bad-number', 'lager', { given: entry }) }
      if (!choices.some((choice) => choice.id === id)) choices.push({ id, opacityPercent })
    }
    return { value: choices }
  },
  print(choices) {
    if (choices === null) return null
    if (choices.length === 0) return 'inga'
    return choices.map(printed).join(',')
  },
}

function printed({ id, opacityPercent }: LayerChoice): string {
  const whole = Math.min(100, Math.max(0, Math.round(opacityPercent)))
  return whole === 100 ? id : `${id}~${whole}`
}
