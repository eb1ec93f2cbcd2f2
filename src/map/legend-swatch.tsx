import { useId } from 'react'
import type { Swatch } from './layers/layer'

const width = 30
const height = 18

/** One legend sign, drawn from the same values as the canvas. Decorative: the words beside it say it all. */
export function LegendSwatch({ swatch }: { swatch: Swatch }) {
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <SwatchShape swatch={swatch} />
    </svg>
  )
}

function SwatchShape({ swatch }: { swatch: Swatch }) {
  const patternId = useId()
  const frame = { x: 1.5, y: 1.5, width: width - 3, height: height - 3 }
  switch (swatch.kind) {
    case 'fill':
      return (
        <rect
          {...frame}
          fill={swatch.fill}
          stroke={swatch.line ?? 'none'}
          strokeWidth={2}
          strokeDasharray={swatch.dotted ? '2 2.4' : swatch.dashed ? '4 2.5' : undefined}
        />
      )
    case 'pattern':
      return (
        <>
          <defs>
            <pattern id={patternId} width={8} height={8} patternUnits="userSpaceOnUse">
              {swatch.pattern === 'stripes' ? (
                <path d="M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6" stroke={swatch.ink} strokeWidth={2.2} />
              ) : (
                <>
                  <circle cx={2} cy={2} r={1} fill={swatch.ink} />
                  <circle cx={6} cy={6} r={1} fill={swatch.ink} />
                </>
              )}
            </pattern>
          </defs>
          <rect
            {...frame}
            fill={`url(#${patternId})`}
            stroke={swatch.line ?? swatch.ink}
            strokeWidth={swatch.line ? 2 : 0.5}
          />
        </>
      )
    case 'line':
      return (
        <line
          x1={1}
          x2={width - 1}
          y1={height / 2}
          y2={height / 2}
          stroke={swatch.line}
          strokeWidth={swatch.width}
          strokeDasharray={swatch.dotted ? '3 3.4' : swatch.dashed ? '7 4' : undefined}
        />
      )
    case 'circle':
      return (
        <>
          {swatch.mark === 'ring' && (
            <circle cx={width / 2} cy={height / 2} r={8} fill="none" stroke={swatch.line} strokeWidth={1.6} />
          )}
          <circle
            cx={width / 2}
            cy={height / 2}
            r={swatch.mark === 'ring' ? 5 : swatch.radius}
            fill={swatch.fill}
            stroke={swatch.line}
            strokeWidth={1.2}
          />
        </>
      )
    case 'square':
      return (
        <>
          <rect
            x={width / 2 - (swatch.sign ? 11 : 6)}
            y={height / 2 - (swatch.sign ? 8 : 6)}
            width={swatch.sign ? 22 : 12}
            height={swatch.sign ? 16 : 12}
            fill={swatch.fill}
            stroke={swatch.line}
            strokeWidth={1.6}
          />
          {swatch.sign && (
            <text x={width / 2} y={height / 2 + 4} textAnchor="middle" fontSize={11} fill={swatch.line}>
              {swatch.sign}
            </text>
          )}
        </>
      )
    case 'sign':
      return (
        <>
          <circle cx={width / 2} cy={height / 2} r={8} fill={swatch.ground} stroke={swatch.ink} strokeWidth={1} />
          <text
            x={width / 2}
            y={height / 2 + 3.8}
            textAnchor="middle"
            fontSize={10.5}
            fontWeight={650}
            fill={swatch.ink}
          >
            {swatch.sign}
          </text>
        </>
      )
  }
}
