import { startMessages } from '#words/start-messages.ts'
import { limitsOf } from '#engine/plan/limits-of.ts'
import { site } from '#content/site.ts'
import { guidePath } from '#engine/links/paths.ts'
import { Link } from 'react-router'
import type { ProgramEntry } from '#model/program.ts'
import { classes } from '#ui/classes.ts'
import { Icon } from '#ui/icon.tsx'
import type { DeviceGroup, DevicePrograms } from './device.ts'
import { DeviceIcon } from './device-icon.tsx'
import { GuideSketch } from './guide-sketch.tsx'

const words = startMessages.home

interface OwnDeviceProps {
  readonly own: DevicePrograms
  /** Whether it looks like the person's own; else it only comes first. */
  readonly isHere: boolean
  /** False where another button leads on: one on a page is filled. */
  readonly isWayOn: boolean
}

/** The device that comes first: its first program large, the others beside it, and what the guide does. */
export function OwnDevice({ own: { device, programs }, isHere, isWayOn }: OwnDeviceProps) {
  return (
    <section
      aria-labelledby="own-device"
      className="grid overflow-clip rounded-3xl border border-hair bg-card lifted half:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]"
    >
      <div className="grid content-center gap-4 px-4 py-4.5 sm:px-7 sm:py-6">
        <div className="flex items-center gap-3">
          <DeviceIcon device={device} />
          <div>
            <h2 id="own-device" className="text-lg leading-tight font-semibold">
              {words.devices[device]}
            </h2>
            {/* Its line is kept, so that nothing moves when the browser has said where it runs. */}
            <p className={classes('text-caption text-quiet', !isHere && 'invisible')}>{words.here}</p>
          </div>
        </div>
        <ul className="flex flex-wrap gap-2.5">
          {programs.map((program, index) => (
            <Tile
              key={program.id}
              program={program}
              device={device}
              isFirst={index === 0}
              isFilled={isWayOn && index === 0}
            />
          ))}
        </ul>
        <p className="text-note text-quiet">{words.does}</p>
      </div>
      <GuideSketch />
    </section>
  )
}

interface TileProps {
  readonly program: ProgramEntry
  readonly device: DeviceGroup
  readonly isFirst: boolean
  readonly isFilled: boolean
}

function Tile({ program, device, isFirst, isFilled }: TileProps) {
  const { id, app } = program
  const limits = limitsOf(program, site.provider)
  return (
    <li className={classes('grid', isFirst ? 'basis-full' : 'flex-1 basis-40')}>
      <Link
        to={guidePath(id)}
        className={classes(
          'flex items-center gap-3 rounded-2xl border px-4 py-2 leading-tight font-semibold',
          isFirst ? 'min-h-17 text-lg' : 'min-h-14',
          isFilled
            ? 'border-pine bg-pine text-on-pine hover:bg-pine-deep'
            : 'border-edge bg-card text-ink hover:border-pine',
        )}
      >
        <span className={classes('text-[1.375rem]', !isFilled && 'text-pine')}>
          <Icon name="mail" />
        </span>
        <span>
          <span className="block">{app}</span>
          {/* “Outlook for Mac” says it itself. */}
          {!app.endsWith(words.on[device]) && (
            <span className={classes('block text-caption font-normal', !isFilled && 'text-quiet')}>
              {words.on[device]}
            </span>
          )}
          {limits !== undefined && (
            <span className={classes('mt-1 block text-caption font-normal text-pretty', !isFilled && 'text-quiet')}>
              {limits}
            </span>
          )}
        </span>
        {isFirst && (
          <span className="ms-auto">
            <Icon name="chevron" />
          </span>
        )}
      </Link>
    </li>
  )
}
