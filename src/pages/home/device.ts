import type { Device, ProgramEntry } from '#model/program.ts'

/** Devices that are one for a reader: their programs stand together. */
export const deviceGroups = ['mac', 'ios', 'windows', 'linux', 'android', 'web'] as const
export type DeviceGroup = (typeof deviceGroups)[number]

const groups: Readonly<Record<Device, DeviceGroup>> = {
  mac: 'mac',
  iphone: 'ios',
  ipad: 'ios',
  windows: 'windows',
  linux: 'linux',
  android: 'android',
  web: 'web',
}

/** The system as `engine/browser` names it. */
const systems: Readonly<Record<string, DeviceGroup>> = {
  Mac: 'mac',
  iPhone: 'ios',
  iPad: 'ios',
  Windows: 'windows',
  Linux: 'linux',
  Android: 'android',
  Chromebook: 'web',
}

export interface DevicePrograms {
  readonly device: DeviceGroup
  readonly programs: readonly ProgramEntry[]
}

/** The programs by device, as the site orders them; the person's own device first where it is known and has any. */
export function programsByDevice(programs: readonly ProgramEntry[], system: string): readonly DevicePrograms[] {
  const all = deviceGroups.flatMap((device) => {
    const own = programs.filter(({ devices }) => devices.some((each) => groups[each] === device))
    return own.length === 0 ? [] : [{ device, programs: own }]
  })
  return all.toSorted((a, b) => Number(isOwn(b, system)) - Number(isOwn(a, system)))
}

/** Whether it looks as if the person sat at one of these. */
export const isOwn = ({ device }: DevicePrograms, system: string): boolean => systems[system] === device
