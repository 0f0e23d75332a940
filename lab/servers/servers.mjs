import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * @typedef {object} Served
 * @property {string} origin
 * @property {string} site The folder of the built site.
 * @property {string} log What nginx wrote: request, status, bytes sent and what it was fetched for, one a line.
 * @property {() => Promise<void>} stop
 */

/** @param {string} name */
export const isInstalled = (name) => spawnSync('which', [name]).status === 0

/** Servers that can be asked for. */
export const serverNames = /** @type {const} */ (['nginx', 'caddy'])

/** For a site in a folder: a page of the site around it. */
const otherPage = '<!doctype html><title>Another site</title>'

/**
 * Builds the site for `base`, and says how to start a real nginx and a real Caddy over it with the configurations of
 * this folder.
 * @param {string} base
 */
export function prepare(base) {
  const work = mkdtempSync(join(tmpdir(), 'servers-'))
  const root = join(work, 'www')
  const site = join(root, base)
  mkdirSync(site, { recursive: true })
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', site, '--logLevel', 'error'], {
    env: { ...process.env, BASE_PATH: base },
    stdio: 'inherit',
  })
  if (base !== '/') writeFileSync(join(root, 'index.html'), otherPage)

  /** @type {(file: string, port: number) => string} */
  const configuration = (file, port) => {
    const text = readFileSync(`deploy/${file}`, 'utf8')
      .replaceAll(/\/var\/www\/[\w-]+/g, root)
      .replace('8080', String(port))
    return base === '/' ? text : text.replaceAll('/mail', base.replace(/\/$/, ''))
  }

  /** @param {typeof serverNames[number]} name */
  async function start(name) {
    const port = await freePort()
    const log = join(work, 'access.log')
    const file = join(work, name)
    const error = join(work, 'error.log')
    if (name === 'nginx')
      writeFileSync(
        file,
        `worker_processes 1; pid ${work}/nginx.pid; error_log ${error}; daemon off; user ${process.getuid?.() === 0 ? 'root' : 'nobody'};
         events {} http { include /etc/nginx/mime.types;
         log_format bytes '$request_uri $status $bytes_sent $http_sec_fetch_dest'; access_log ${log} bytes;
         ${configuration(base === '/' ? 'nginx.conf' : 'nginx-folder.conf', port)} }`,
      )
    else
      writeFileSync(file, `{\n\tadmin off\n}\n${configuration(base === '/' ? 'Caddyfile' : 'Caddyfile-folder', port)}`)
    const child =
      name === 'nginx'
        ? spawn('nginx', ['-c', file, '-p', work, '-e', error], { stdio: 'inherit' })
        : spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], { stdio: 'ignore' })
    const origin = `http://localhost:${port}`
    await answers(origin)
    const stop = async () => {
      child.kill()
      if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve))
    }
    /** @type {Served} */
    const served = {
      origin,
      site,
      get log() {
        return existsSync(log) ? readFileSync(log, 'utf8') : ''
      },
      stop,
    }
    return served
  }

  return { start, site, clean: () => rmSync(work, { recursive: true }) }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** @param {string} origin */
async function answers(origin) {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(`${origin}/`)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error(`${origin} does not answer.`)
}
