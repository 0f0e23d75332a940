import type { CaptureMark } from './capture-figure.tsx'
import { markLook } from './mark-look.ts'

interface CaptureMarksProps {
  readonly marks: readonly CaptureMark[]
}

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
          <circle cx={`${x + width}%`} cy={`${y}%`} r="11" stroke="white" strokeWidth="2" className={markLook.fill} />
          <text
            x={`${x + width}%`}
            y={`${y}%`}
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
