import type { MapTheme } from './theme'

/** A picture for the canvas: RGBA bytes, row by row. */
export type Picture = {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
  /** Canvas pixels per CSS pixel. */
  readonly pixelRatio: number
}

/** Every picture that the layers name, drawn from the theme's colours. Stripes and dots read without colour. */
export function patternsOf(theme: MapTheme): Readonly<Record<string, Picture>> {
  return {
    stripes: stripes(theme.utsatt),
    dots: dots(theme.noData),
    'pin-drogscen': pin(theme.drogscen, theme.halo, false),
    'pin-drogscen-prioriterad': pin(theme.drogscen, theme.halo, true),
    'pin-annan': pin(theme.other, theme.halo, false),
    'pin-annan-prioriterad': pin(theme.other, theme.halo, true),
    'guard-permit': square(theme.ink, theme.ink, theme.halo),
    'guard-applied': square(theme.ink, theme.halo, theme.halo),
    'notice-card': square(theme.ink, theme.halo, theme.halo),
  }
}

/** Colour and opacity of one point of a picture; null is clear. Coordinates in canvas pixels. */
type Paint = (x: number, y: number) => readonly [hex: string, opacity: number] | null

/** Diagonal stripes, seamless in both directions: about 2 px of every 10 across. */
function stripes(color: string): Picture {
  const side = 28
  return paint(side, side, (x, y) => ((x + y) % side < 5 ? [color, 0.9] : null))
}

/** A dot in a sparse, staggered grid: "uppgift saknas". */
function dots(color: string): Picture {
  const near = (x: number, y: number, centre: number) => Math.hypot(x - centre, y - centre) < 1.5
  return paint(20, 20, (x, y) => (near(x, y, 5) || near(x, y, 15) ? [color, 1] : null))
}

/** A pin whose point stands on the position, so that what lies there is not hidden. A double ring is a priority. */
function pin(color: string, halo: string, priority: boolean): Picture {
  const width = 52
  const height = 70
  const centre = { x: width / 2, y: 27 }
  const radius = 21
  return paint(width, height, (x, y) => {
    const fromCentre = Math.hypot(x - centre.x, y - centre.y)
    const halfWidth = ((height - 3 - y) / (height - 3 - centre.y)) * radius * 0.78
    const inStem = y > centre.y && Math.abs(x - centre.x) < halfWidth
    const inHalo = fromCentre < radius + 3 || (y > centre.y && Math.abs(x - centre.x) < halfWidth + 3)
    if (fromCentre > radius && !inStem) return inHalo ? [halo, 1] : null
    if (priority && fromCentre < radius - 2.5 && fromCentre > radius - 6) return [halo, 1]
    return [color, 1]
  })
}

function square(line: string, fill: string, halo: string): Picture {
  const side = 24
  return paint(side, side, (x, y) => {
    const edge = Math.min(x, y, side - x, side - y)
    if (edge < 2) return [halo, 1]
    return [edge < 5 ? line : fill, 1]
  })
}

const samplesAcross = 4

/** Paints with 4 × 4 samples a pixel, so that edges are smooth. */
function paint(width: number, height: number, color: Paint): Picture {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) data.set(average(x, y, color), (y * width + x) * 4)
  return { width, height, data, pixelRatio: 2 }
}

/** A pixel whose corners agree is of one colour; only those on an edge are sampled. */
function average(x: number, y: number, color: Paint): readonly [number, number, number, number] {
  const corner = color(x, y)
  const plain = [color(x + 1, y), color(x, y + 1), color(x + 1, y + 1)].every(
    (other) => other?.[0] === corner?.[0] && other?.[1] === corner?.[1],
  )
  if (plain) return corner ? [...channels(corner[0]), corner[1] * 255] : [0, 0, 0, 0]

  let red = 0
  let green = 0
  let blue = 0
  let opacity = 0
  for (let sample = 0; sample < samplesAcross ** 2; sample += 1) {
    const dot = color(
      x + ((sample % samplesAcross) + 0.5) / samplesAcross,
      y + (Math.floor(sample / samplesAcross) + 0.5) / samplesAcross,
    )
    if (!dot) continue
    const [r, g, b] = channels(dot[0])
    red += r * dot[1]
    green += g * dot[1]
    blue += b * dot[1]
    opacity += dot[1]
  }
  if (opacity === 0) return [0, 0, 0, 0]
  return [red / opacity, green / opacity, blue / opacity, (opacity / samplesAcross ** 2) * 255]
}

function channels(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}
