import { expect, test } from 'vitest'
import type { Device, ProgramEntry } from '#model/program.ts'
import { isOwn, programsByDevice } from './device.ts'

const load = () => Promise.reject(new Error('Not loaded here.'))
const program = (id: string, ...devices: readonly Device[]): ProgramEntry => ({
  id,
  number: 1,
  app: id,
  system: '',
  devices,
  takes: 'imap-and-smtp',
  module: '',
  load,
})

const programs = [
  program('apple-mail', 'mac'),
  program('iphone', 'iphone', 'ipad'),
  program('thunderbird', 'mac', 'windows', 'linux'),
  program('gmail', 'web'),
]
const order = (system: string) => programsByDevice(programs, system).map(({ device }) => device)

test.for([
  ['', ['mac', 'ios', 'windows', 'linux', 'web']],
  ['Mac', ['mac', 'ios', 'windows', 'linux', 'web']],
  ['Windows', ['windows', 'mac', 'ios', 'linux', 'web']],
  ['iPad', ['ios', 'mac', 'windows', 'linux', 'web']],
  // No program for it, so nothing comes first.
  ['Android', ['mac', 'ios', 'windows', 'linux', 'web']],
  ['Amiga', ['mac', 'ios', 'windows', 'linux', 'web']],
] as const)('on %s', ([system, devices]) => {
  expect(order(system)).toEqual(devices)
})

test('a program is at each of its devices', () => {
  const [mac, , windows] = programsByDevice(programs, '')
  expect(mac?.programs.map(({ id }) => id)).toEqual(['apple-mail', 'thunderbird'])
  expect(windows?.programs.map(({ id }) => id)).toEqual(['thunderbird'])
  expect(mac && isOwn(mac, 'Mac')).toBe(true)
  expect(windows && isOwn(windows, '')).toBe(false)
})
