import { startMessages } from '#words/start-messages.ts'
import { limitsOf } from '#engine/plan/limits-of.ts'
import { site } from '#content/site.ts'
import { guidePath } from '#engine/links/paths.ts'
import { Link } from 'react-router'
import { Icon } from '#ui/icon.tsx'
import type { DevicePrograms } from './device.ts'
import { DeviceIcon } from './device-icon.tsx'

const words = startMessages.home

/** The programs of all other devices, a tile for each device. */
export function OtherDevices({ devices }: { readonly devices: readonly DevicePrograms[] }) {
  if (devices.length === 0) return null
  return (
    <section aria-labelledby="other-devices" className="mt-6">
      <h2 id="other-devices" className="font-semibold text-quiet">
        {words.others}
      </h2>
      <ul className="mt-3 grid gap-4 phone:grid-cols-2 rail:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))]">
        {devices.map(({ device, programs }) => (
          <li key={device} className="rounded-3xl border border-hair bg-card px-4 pt-4 pb-2">
            <h3 className="flex items-center gap-3 pb-2.5 font-semibold">
              <DeviceIcon device={device} />
              <span>{words.devices[device]}</span>
            </h3>
            <ul>
              {programs
                .map((program) => ({ ...program, limits: limitsOf(program, site.provider) }))
                .map(({ id, app, limits }) => (
                  <li key={id} className="border-t border-hair">
                    <Link
                      to={guidePath(id)}
                      className="grid min-h-12 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-2.5 gap-y-1 py-2 font-medium hover:text-pine"
                    >
                      <span className="text-quiet">
                        <Icon name="mail" />
                      </span>
                      <span className="leading-tight">{app}</span>
                      <span className="text-caption text-quiet">
                        <Icon name="chevron" />
                      </span>
                      {limits !== undefined && (
                        <span className="col-span-full text-caption leading-snug font-normal text-pretty text-quiet">
                          {limits}
                        </span>
                      )}
                    </Link>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
