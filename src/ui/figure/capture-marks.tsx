import type { CaptureMark } from './capture-figure.tsx'
import { markLook } from './mark-look.ts'

interface CaptureMarksProps {
  readonly marks: readonly CaptureMark[]
}

/** The number is at the upper end of its ring, except where it would be cut off at the edge of the picture. */
const numberX = (x: number, width: number) => (x + width > 97 ? x : x + width)
const numberY = (y: number, height: number) => (y < 5 ? y + height : y)

/** Places in per cent, sizes in pixels: no viewBox, so rings and numbers keep their size on a picture of any size. */
export function CaptureMarks({ marks }: CaptureMarksProps) {
  return (
    <svg className="absolute inset-0 h-full w-full" aria-hidden="true" focusable="false">
      {marks.map(({ number, x, y, width, height }) => (
        <g key={number} data-number={number}>
          <rect
            x={`${x}%`}
            y={`${y}%`}
            width={`${width}%`}
            height={`${height}%`}
            rx="4"
            fill="none"
            stroke="white"
            strokeWidth="7"
          />
          <rect
            x={`${x}%`}
            y={`${y}%`}
            width={`${width}%`}
            height={`${height}%`}
            rx="4"
            fill="none"
            strokeWidth="3"
            className={markLook.stroke}
          />
          <circle
            cx={`${numberX(x, width)}%`}
            cy={`${numberY(y, height)}%`}
            r="11"
            stroke="white"
            strokeWidth="2"
            className={markLook.fill}
          />
          <text
            x={`${numberX(x, width)}%`}
            y={`${numberY(y, height)}%`}
            dy="0.36em"
            textAnchor="middle"
            className={`text-sm font-bold ${markLook.number}`}
          >
            {number}
          </text>
        </g>
      ))}
    </svg>
  )
}
