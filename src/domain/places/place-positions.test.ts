import { describe, expect, it } from 'vitest'
import { aPlace, aSpot } from '../../../tests/builders/a-place'
import { withPositions } from './place-positions'

const torget = aPlace({ id: 'torget', position: null, spots: [aSpot({ id: 'hornet', position: null })] })

describe('positions that are kept apart', () => {
  it('reach their place and their spot', () => {
    const [place] = withPositions(
      [torget],
      [
        { place: 'torget', spot: null, position: [17.8, 59.3] },
        { place: 'torget', spot: 'hornet', position: [17.81, 59.31] },
      ],
    )
    expect(place?.position).toEqual([17.8, 59.3])
    expect(place?.spots[0]?.position).toEqual([17.81, 59.31])
  })

  it('leave a position that the place itself gives', () => {
    const given = aPlace({ id: 'torget', position: [17.7, 59.2] })
    expect(withPositions([given], [{ place: 'torget', spot: null, position: [17.8, 59.3] }])).toEqual([given])
  })

  it('leave a place without a position when none is known', () => {
    const spotOfAnother = { place: 'parken', spot: 'hornet', position: [17.8, 59.3] } as const
    expect(withPositions([torget], [spotOfAnother])).toEqual([torget])
  })
})
