import { problem } from '../../domain/problems/problem'
import type { Codec } from './codec'

/** Named filters, each with the values that pass: `{ aktor: ['mov'], text: ['torg'] }`. */
export type Filter = Readonly<Record<string, readonly string[]>>

export const noFilter: Filter = {}

/** `filter=aktor:mov,sig;slag:fysisk;text:torg`. Values are percent-encoded, so any text fits. */
export const filterCodec: Codec<Filter> = {
  key: 'filter',
  fallback: noFilter,
  parse(raw) {
    const filter: Record<string, readonly string[]> = {}
    for (const clause of raw.split(';')) {
      const colon = clause.indexOf(':')
      const name = clause.slice(0, colon)
      if (colon < 1 || !/^[a-z]+$/.test(name))
        return { problem: problem('wrong-shape', 'filter', { given: clause || raw }) }
      try {
        const values = clause
          .slice(colon + 1)
          .split(',')
          .map(decodeURIComponent)
          .filter((value) => value !== '')
        if (values.length > 0) filter[name] = values
      } catch {
        return { problem: problem('wrong-shape', 'filter', { given: clause }) }
      }
    }
    return { value: filter }
  },
  print(filter) {
    const clauses = Object.entries(filter).flatMap(([name, values]) => {
      const given = values.filter((value) => value !== '')
      return given.length > 0 ? [`${name}:${given.map(escaped).join(',')}`] : []
    })
    return clauses.length > 0 ? clauses.join(';') : null
  },
}

/** Half a character, as a cut text can leave it, has no UTF-8 and would throw. */
const escaped = (value: string): string => encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))
