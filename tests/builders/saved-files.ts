import { afterEach, beforeAll } from 'vitest'

/** What the test under way has let out as files, in order: jsdom saves none. */
export function savedFiles(): readonly Blob[] {
  const saved: Blob[] = []
  beforeAll(() => {
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob)
      return 'blob:prov'
    }
    URL.revokeObjectURL = () => {}
  })
  afterEach(() => {
    saved.length = 0
  })
  return saved
}
