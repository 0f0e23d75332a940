/** What the guide does, in one picture: values with their numbers here, and where each goes there. No program's own. */
export function GuideSketch() {
  return (
    <div aria-hidden="true" className="desk grid place-items-center rounded-none px-6 max-half:hidden">
      <svg viewBox="0 0 400 260" className="w-full max-w-110" direction="ltr">
        <rect x="1" y="30" width="176" height="200" rx="14" className="fill-card stroke-hair" />
        <rect x="206" y="12" width="193" height="236" rx="12" className="fill-said-ground stroke-said-edge" />
        {[224, 238, 252].map((x) => (
          <circle key={x} cx={x} cy="30" r="4.5" className="fill-edge/70" />
        ))}
        {rows.map((y, index) => (
          <g key={y}>
            <Disc x={26} y={y} number={index + 1} />
            <rect x="46" y={y - 11} width="34" height="6" rx="3" className="fill-quiet/35" />
            <rect x="46" y={y} width="62" height="9" rx="4.5" className="fill-ink/75" />
            <rect x="124" y={y - 12} width="40" height="24" rx="8" className="fill-pine-soft" />
            <rect x="133" y={y - 3} width="22" height="6" rx="3" className="fill-pine" />
            <rect x="226" y={y - 13} width="150" height="26" rx="5" className="fill-none stroke-mark stroke-2" />
            <rect x="236" y={y - 4} width="72" height="8" rx="4" className="fill-ink/60" />
            <Disc x={376} y={y} number={index + 1} />
          </g>
        ))}
        <rect x="300" y="212" width="76" height="24" rx="6" className="fill-edge/60" />
      </svg>
    </div>
  )
}

const rows = [78, 126, 174] as const

function Disc({ x, y, number }: { readonly x: number; readonly y: number; readonly number: number }) {
  return (
    <>
      <circle cx={x} cy={y} r="11" className="fill-mark" />
      <text x={x} y={y} dy="0.36em" textAnchor="middle" className="fill-on-mark text-[12px] font-bold">
        {number}
      </text>
    </>
  )
}
