import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useChartWidth } from './use-chart-width'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function Chart() {
  const { ref, width } = useChartWidth(300)
  return (
    <div ref={ref} role="img" aria-label="diagram">
      {width}
    </div>
  )
}
const shown = () => Number(screen.getByRole('img').textContent)

/** jsdom lays nothing out: the box is as wide as is said here. */
function laidOut(pixels: number) {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(pixels)
}

test('a wide chart is as wide as the sheet while it is printed, and then as wide as its room again', () => {
  laidOut(1300)
  render(<Chart />)
  expect(shown()).toBe(1300)
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(shown()).toBe(720)
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(shown()).toBe(1300)
})

test('a chart that is narrower than the sheet stays as it is', () => {
  laidOut(500)
  render(<Chart />)
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(shown()).toBe(500)
})
