/**
 * Heights for labels that must not lie on each other: each as near its wish as the others let it, the order kept.
 * @param wishes heights, highest value first or in any order
 * @returns heights in the order of the wishes, at least `gap` apart, none below `top`
 */
export function spreadLabels(wishes: readonly number[], gap: number, top: number): readonly number[] {
  const order = wishes.map((_, index) => index).toSorted((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0))
  // Labels that touch move as one block, centred on what its members wished for.
  const blocks: { members: number[]; start: number }[] = []
  for (const index of order) {
    let block = { members: [index], start: Math.max(top, wishes[index] ?? 0) }
    for (let above = blocks.at(-1); above && endOf(above, gap) > block.start; above = blocks.at(-1)) {
      blocks.pop()
      const members = [...above.members, ...block.members]
      const mean = members.reduce((sum, member, place) => sum + (wishes[member] ?? 0) - place * gap, 0) / members.length
      block = { members, start: Math.max(top, mean) }
    }
    blocks.push(block)
  }
  const heights = [...wishes]
  for (const { members, start } of blocks)
    members.forEach((member, place) => {
      heights[member] = start + place * gap
    })
  return heights
}

const endOf = ({ members, start }: { members: readonly number[]; start: number }, gap: number): number =>
  start + members.length * gap
