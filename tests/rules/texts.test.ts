import { describe, expect, test } from 'vitest'
import { problemCodes } from '../../src/domain/problems/problem'
import { en } from '../../src/i18n/en'
import { svWithWorkspaces as sv } from '../../src/i18n/workspace-texts'

type Node = string | ((...values: never[]) => unknown) | { readonly [key: string]: Node }

// Some keys hold dots.
const mark = ' › '

const paths = (node: Node, at = ''): string[] =>
  typeof node === 'object'
    ? Object.entries(node).flatMap(([key, below]) => paths(below, at ? at + mark + key : key))
    : [at]

const leaf = (node: Node, path: string): Node =>
  path.split(mark).reduce<Node>((below, key) => (below as Record<string, Node>)[key] as Node, node)

describe('the texts', () => {
  const swedish = paths(sv as unknown as Node)

  test('are many enough to be the real ones', () => {
    expect(swedish.length).toBeGreaterThan(200)
  })

  test('stand in both languages, none more and none less', () => {
    expect(paths(en as unknown as Node).sort()).toEqual([...swedish].sort())
  })

  test('are never empty, and of the same kind in both languages', () => {
    for (const path of swedish) {
      const both = [leaf(sv as unknown as Node, path), leaf(en as unknown as Node, path)]
      expect(typeof both[0], path).toBe(typeof both[1])
      // A count has no unit to write.
      if (path === `sources${mark}units${mark}antal`) continue
      for (const text of both) if (typeof text === 'string') expect(text.trim(), path).not.toBe('')
    }
  })

  test('use no exclamation marks', () => {
    for (const path of swedish) {
      const text = leaf(sv as unknown as Node, path)
      if (typeof text === 'string') expect(text, path).not.toContain('!')
    }
  })

  test('tell every problem: what happened and what to do, in both languages', () => {
    for (const texts of [sv, en])
      for (const code of problemCodes) {
        const { what, doThis } = texts.problems.sentence({ code, where: 'fil', details: {} })
        expect(what.length, code).toBeGreaterThan(10)
        expect(doThis.length, code).toBeGreaterThan(10)
        expect(what + doThis, code).not.toMatch(/\[object|NaN/)
      }
  })
})
