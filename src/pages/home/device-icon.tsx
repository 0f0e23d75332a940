import type { DeviceGroup } from './device.ts'

/** Drawn on a 24 × 24 grid. */
const shapes: Readonly<Record<DeviceGroup, string>> = {
  mac: 'M5 5.5h14v10H5zM2.5 18.5h19',
  ios: 'M6 3.5h10v5.5M6 3.5v17h6M9 17.5h1.5M13.5 10.5h6v10h-6z',
  windows: 'M3.5 4.5h17v11.5h-17zM12 16v4M8 20h8',
  linux: 'M3.5 4.5h17v15h-17zM7 9l3 3-3 3M12.5 15h4',
  android: 'M7.5 3h9v18h-9zM11 18h2M11 5.5h2',
  web: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17',
}

/** The device beside its name, in its own tinted square. */
export function DeviceIcon({ device }: { readonly device: DeviceGroup }) {
  return (
    <span className="grid size-11 shrink-0 place-items-center rounded-xl border border-transparent bg-pine-soft text-pine">
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        className="size-6 fill-none stroke-current stroke-[1.6] [stroke-linecap:round] [stroke-linejoin:round]"
      >
        <path d={shapes[device]} />
      </svg>
    </span>
  )
}
