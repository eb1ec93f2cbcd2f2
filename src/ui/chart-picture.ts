/** What stands above and below a chart's picture, so that it never travels without them. */
export type PictureWords = { readonly heading: string; readonly lines: readonly string[] }

/** What a drawn element looks like; a picture of its own knows no style sheet. */
const drawn = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'opacity'] as const

const scale = 2
const marginPixels = 24
const haloPixels = 4
const lineRatio = 1.4

/**
 * A chart as PNG with its heading, notes and sources in the picture, at twice the screen's size.
 * @returns null where the browser could not draw it
 */
export async function chartPicture(svg: SVGSVGElement, { heading, lines }: PictureWords): Promise<Blob | null> {
  const { width, height } = svg.viewBox.baseVal
  const image = await drawingOf(svg, width, height)
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!image || !context) return null
  const page = getComputedStyle(document.body)
  const font = (weight: number, pixels: number) => `${weight} ${pixels}px ${page.fontFamily}`
  const text = [
    { font: font(650, 18), pixels: 18, words: wrapped(context, heading, font(650, 18), width) },
    ...lines.map((line) => ({ font: font(400, 13), pixels: 13, words: wrapped(context, line, font(400, 13), width) })),
  ]
  const heights = text.map(({ pixels, words }) => pixels * lineRatio * words.length)
  const total = height + heights.reduce((sum, one) => sum + one, 0) + 2 * marginPixels + marginPixels / 2
  canvas.width = Math.ceil((width + 2 * marginPixels) * scale)
  canvas.height = Math.ceil(total * scale)
  context.scale(scale, scale)
  context.fillStyle = page.backgroundColor
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = page.color
  context.textBaseline = 'top'
  let y = marginPixels
  text.forEach(({ font: set, pixels, words }, index) => {
    context.font = set
    for (const line of words) {
      context.fillText(line, marginPixels, y)
      y += pixels * lineRatio
    }
    if (index > 0) return
    context.drawImage(image, marginPixels, y, width, height)
    drawWords(context, svg, { x: marginPixels, y })
    y += height + marginPixels / 2
  })
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

async function drawingOf(svg: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement | null> {
  const copy = svg.cloneNode(true) as SVGSVGElement
  copy.setAttribute('width', String(width * scale))
  copy.setAttribute('height', String(height * scale))
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')]
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  originals.forEach((original, index) => {
    const style = getComputedStyle(original)
    for (const name of drawn) copies[index]?.setAttribute(name, style.getPropertyValue(name))
    copies[index]?.removeAttribute('class')
  })
  for (const words of copy.querySelectorAll('text')) words.remove()
  const address = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }),
  )
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** The chart's words, each where it stands. An SVG that is drawn as an image knows none of the page's typefaces. */
function drawWords(context: CanvasRenderingContext2D, svg: SVGSVGElement, origin: { x: number; y: number }) {
  context.save()
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
  for (const words of svg.querySelectorAll<SVGTextContentElement>('text:not(:has(tspan)), tspan')) {
    const text = words.textContent ?? ''
    if (text === '') continue
    const style = getComputedStyle(words)
    const { x, y } = words.getStartPositionOfChar(0)
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    context.strokeStyle = style.stroke
    context.lineWidth = haloPixels
    context.fillStyle = style.fill
    context.strokeText(text, origin.x + x, origin.y + y)
    context.fillText(text, origin.x + x, origin.y + y)
  }
  context.restore()
}

function wrapped(
  context: CanvasRenderingContext2D,
  text: string,
  font: string,
  widthPixels: number,
): readonly string[] {
  context.font = font
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && context.measureText(longer).width <= widthPixels) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
