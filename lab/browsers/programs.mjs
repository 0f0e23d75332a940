import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The path of a program, or undefined.
 * @param {string} name
 */
export function findProgram(name) {
  return (process.env['PATH'] ?? '')
    .split(':')
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
}

const libraries = '/usr/lib'

/** The small browser that comes with WebKitGTK, of the newest version there is; it is not on the path. */
export function findMiniBrowser() {
  const systems = existsSync(libraries) ? readdirSync(libraries).map((folder) => join(libraries, folder)) : []
  return ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']
    .flatMap((version) => systems.map((folder) => join(folder, version, 'MiniBrowser')))
    .find((path) => existsSync(path))
}
