import { packageNamespaces } from './namespaces'
import type { Package } from './package'

export type Relationship = {
  readonly id: string
  /** The last word of the type: `worksheet`, `sharedStrings`, `styles`, `table`, `officeDocument`. */
  readonly kind: string
  /** Absolute name of the part, without the first slash. */
  readonly target: string
}

/**
 * What a part refers to within the package, links outwards left out.
 * @param part '' for the package itself
 */
export async function readRelationships(opened: Package, part: string): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const entry = opened.part(`${folder}_rels/${part.slice(slash + 1)}.rels`)
  const found: Relationship[] = []
  if (!entry) return found
  await opened.read(
    entry,
    {
      open: (name, { Id, Type, Target, TargetMode }) => {
        if (name !== 'Relationship' || Id === undefined || Type === undefined || Target === undefined) return
        if (TargetMode === 'External') return
        found.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(folder, Target) })
      },
    },
    packageNamespaces,
  )
  return found
}

/** Relative to the folder of the part that refers, or from the root; `..` never leads out of the package. */
function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/')
  const steps: string[] = []
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return decoded(steps.join('/'))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
