/** A name in a chart, cut where there is no room for it; the whole of it shows on hover, and stands in the label and the table. */
export function ShortName(props: {
  name: string
  x: number
  y: number
  width: number
  className?: string | undefined
}) {
  const { name, x, y, width, className } = props
  const shown = shortened(name, width)
  return (
    <text x={x} y={y} dy="0.35em" className={className}>
      {shown !== name && <title>{name}</title>}
      {shown}
    </text>
  )
}

/** About half an em a letter. */
function shortened(name: string, width: number): string {
  const most = Math.floor(width / 6.8)
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`
}
