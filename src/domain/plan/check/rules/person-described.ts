import { after, before, findInCells } from '../find-in-cells'
import type { CheckRule } from '../finding'

/** "känd rappare": no name, but readers know who. */
export const personDescribed = {
  id: 'person-described',
  looksAt: 'person',
  check: (plan) =>
    findInCells(plan, 'person-described', (text) => [...text.matchAll(pattern)].map(([quote]) => ({ quote }))),
} as const satisfies CheckRule

const pattern = new RegExp(
  String.raw`${before}(?:känd|välkänd|ökänd|namnkunnig|omskriven)\s(?:lokal\s)?(?:rappare|artist|musiker|influerare|influencer|idrottsman|idrottare|fotbollsspelare|boxare|profil|ledargestalt|gängledare|nätverksledare|kriminell|politiker|företagare)${after}`,
  'giu',
)
