import { connect, createServer } from 'node:net'

/**
 * The slow 4G of many tests, as a wire between browser and site: every connection pays for its handshakes and starts
 * slowly, and all connections share the line. What the browser itself can imitate knows neither.
 */
const roundTrip = 150
const bytesPerMs = 200
/** TCP's and TLS 1.3's: one round trip each. */
const handshakes = 2
/** What a packet carries, and how many may be under way at first (RFC 6928). */
const packet = 1460
const firstPackets = 10

/**
 * Stands before the site at `port`.
 * @param {number} port
 * @returns {Promise<{ address: string, slow: (isSlow: boolean) => void, close: () => void }>}
 */
export async function layWire(port) {
  let isSlow = false
  /** When what is on the line now is through. */
  let lineFree = 0

  const server = createServer((browser) => {
    const site = connect(port, '127.0.0.1')
    const opened = performance.now() + (isSlow ? handshakes * roundTrip : 0)
    const ask = inOrder((/** @type {Buffer} */ data) => site.write(data))
    const send = sender(browser)
    browser.on('data', (data) => ask(Math.max(performance.now(), opened) + trip() / 2, data))
    site.on('data', send)
    // Closed when everything has come: the line keeps the order.
    site.on('end', () => send(null))
    for (const [end, other] of [
      [browser, site],
      [site, browser],
    ]) {
      end?.on('error', () => other?.destroy())
      end?.on('close', () => end === browser && other?.destroy())
    }
  })

  const trip = () => (isSlow ? roundTrip : 0)

  /** @param {import('node:net').Socket} browser */
  function sender(browser) {
    /** @type {(Buffer | null)[]} */
    const waiting = []
    let window = firstPackets * packet
    let underWay = 0
    const deliver = inOrder((/** @type {Buffer | null} */ data) =>
      data === null ? browser.end() : browser.write(data),
    )

    /** @param {Buffer | null} data */
    return function send(data) {
      if (data === null) waiting.push(data)
      else for (let at = 0; at < data.length; at += packet) waiting.push(data.subarray(at, at + packet))
      pump()
    }

    function pump() {
      for (let [next] = waiting; next !== undefined; [next] = waiting) {
        const size = next?.length ?? 0
        if (isSlow && underWay > 0 && underWay + size > window) return
        waiting.shift()
        underWay += size
        lineFree = isSlow ? Math.max(performance.now(), lineFree) + size / bytesPerMs : performance.now()
        deliver(lineFree + trip() / 2, next)
        later(lineFree + trip(), () => {
          underWay -= size
          window += size
          pump()
        })
      }
    }
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  return {
    address: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    slow: (wanted) => (isSlow = wanted),
    close: () => server.close(),
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
