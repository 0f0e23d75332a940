import { spawn } from 'node:child_process'

/**
 * A screen to draw on: the machine's own, else one in memory (Xvfb), which picks its number itself.
 * @returns {Promise<{ name: string, close: () => void }>}
 */
export async function openDisplay() {
  const own = process.env['DISPLAY']
  if (own !== undefined && own !== '') return { name: own, close: () => undefined }
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise((resolve, reject) => {
    screen.stdio[3]?.once('data', (data) => resolve(String(data).trim()))
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)))
    screen.once('error', reject)
  })
  return { name: `:${number}`, close: () => void screen.kill() }
}
