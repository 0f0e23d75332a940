import { connect, createServer } from 'node:net'

/**
 * The slow 4G of many tests, as a wire between browser and site: it pays for its handshakes, starts slowly, and is one
 * for all that is asked for at once, as a connection of HTTP/2 is. What the browser itself can imitate knows none of
 * that.
 */
const roundTrip = 150
const bytesPerMs = 200
/** TCP's and TLS 1.3's: one round trip each. */
const handshakes = 2
/** What a packet carries, and how many may be under way at first (RFC 6928). */
const packet = 1460
const firstPackets = 10

/**
 * Stands before the site at `port`. Each call of `slow(true)` is a browser that has not been here before.
 * @param {number} port
 * @returns {Promise<{ address: string, slow: (isSlow: boolean) => void, close: () => void }>}
 */
export async function layWire(port) {
  let line = fastLine()

  const server = createServer((browser) => {
    const site = connect(port, '127.0.0.1')
    const ask = inOrder((/** @type {Buffer} */ data) => site.write(data))
    const answer = inOrder((/** @type {Buffer | null} */ data) => (data ? browser.write(data) : browser.end()))
    browser.on('data', (data) => ask(line.asked(), data))
    site.on('data', (data) => {
      for (let at = 0; at < data.length; at += packet) {
        const piece = data.subarray(at, at + packet)
        line.send(piece.length, (time) => answer(time, piece))
      }
    })
    site.on('end', () => line.send(0, (time) => answer(time, null)))
    site.on('error', () => browser.destroy())
    browser.on('error', () => site.destroy())
    browser.on('close', () => site.destroy())
  })

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  return {
    address: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    slow: (isSlow) => (line = isSlow ? slowLine() : fastLine()),
    close: () => server.close(),
  }
}

/**
 * `asked` says when a request is at the site; `send` has a piece of an answer go out when it may, and says when it is
 * at the browser.
 * @typedef {{ asked: () => number, send: (size: number, deliver: (time: number) => void) => void }} Line
 */

/** @returns {Line} */
function fastLine() {
  return { asked: () => performance.now(), send: (_, deliver) => deliver(performance.now()) }
}

/** @returns {Line} */
function slowLine() {
  /** @type {number | undefined} */
  let opened
  /** When what is on the line now is through. */
  let free = 0
  let window = firstPackets * packet
  let underWay = 0
  /** @type {{ size: number, deliver: (time: number) => void }[]} */
  const waiting = []

  function pump() {
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      const { size, deliver } = next
      if (underWay > 0 && underWay + size > window) return
      waiting.shift()
      underWay += size
      free = Math.max(performance.now(), free) + size / bytesPerMs
      deliver(free + roundTrip / 2)
      later(free + roundTrip, () => {
        underWay -= size
        window += size
        pump()
      })
    }
  }

  return {
    asked() {
      opened ??= performance.now() + handshakes * roundTrip
      return Math.max(performance.now(), opened) + roundTrip / 2
    },
    send(size, deliver) {
      waiting.push({ size, deliver })
      pump()
    },
  }
}

/**
 * Timers of about the same time may change places; what is on a line does not.
 * @template T
 * @param {(what: T) => void} deliver
 * @returns {(time: number, what: T) => void}
 */
function inOrder(deliver) {
  /** @type {T[]} */
  const onLine = []
  return (time, what) => {
    onLine.push(what)
    later(time, () => deliver(/** @type {T} */ (onLine.shift())))
  }
}

/**
 * @param {number} time as `performance.now()` counts
 * @param {() => void} act
 */
function later(time, act) {
  setTimeout(act, Math.max(0, time - performance.now()))
}
