import { type Problem, problem } from '../../domain/problems/problem'

/** One address parameter as a value: how it is read, written, and what stands when it is absent. */
export type Codec<Value> = {
  readonly key: string
  readonly fallback: Value
  /** A value, or the problem that the raw text has. Never throws. */
  readonly parse: (raw: string) => { readonly value: Value } | { readonly problem: Problem }
  /** null leaves the parameter out of the address. */
  readonly print: (value: Value) => string | null
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A parameter that holds one id (`hasselby-torg`). Whether it exists is for whoever has the data to say. */
export function idCodec(key: string, unknown: Problem['code']): Codec<string | null> {
  return {
    key,
    fallback: null,
    parse: (raw) => (idPattern.test(raw) ? { value: raw } : { problem: problem(unknown, key, { given: raw }) }),
    print: (value) => value,
  }
}
