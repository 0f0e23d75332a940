import { array, assert, nat, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { nameBrowser } from './name-browser.ts'

const webkit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)'
const blink = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)'

test.each([
  [`${mac} ${webkit} Version/18.1.1 Safari/605.1.15`, 'Safari 18.1', 'Mac'],
  [`${mac} ${blink} Chrome/131.0.0.0 Safari/537.36`, 'Chrome 131', 'Mac'],
  [`${mac} ${blink} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`, 'Microsoft Edge 131', 'Mac'],
  [`${mac} ${blink} Chrome/130.0.0.0 Safari/537.36 OPR/115.0.0.0`, 'Opera 115', 'Mac'],
  [`${mac} ${webkit} Version/17.5 Safari/605.1.15 Ddg/17.5`, 'DuckDuckGo 17', 'Mac'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:133.0) Gecko/20100101 Firefox/133.0', 'Firefox 133', 'Mac'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${blink} Chrome/131.0.0.0 Safari/537.36`, 'Chrome 131', 'Windows'],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) ${webkit} Version/18.1 Mobile/15E148 Safari/604.1`,
    'Safari 18.1',
    'iPhone',
  ],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) ${webkit} CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1`,
    'Chrome 131',
    'iPhone',
  ],
  [`Mozilla/5.0 (Linux; Android 10; K) ${blink} Chrome/131.0.0.0 Mobile Safari/537.36`, 'Chrome 131', 'Android'],
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${blink} Chrome/131.0.0.0 Safari/537.36`, 'Chrome 131', 'Chromebook'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0', 'Firefox 133', 'Linux'],
  ['curl/8.5.0', '', ''],
  ['', '', ''],
])('%s', (userAgent, browser, system) => {
  expect(nameBrowser({ userAgent, brands: [], touchPoints: 0 })).toEqual({ browser, system })
})

test('an iPad that asks for the pages of a Mac is an iPad', () => {
  const userAgent = `${mac} ${webkit} Version/18.1 Safari/605.1.15`
  expect(nameBrowser({ userAgent, brands: [], touchPoints: 5 }).system).toBe('iPad')
})

test('believes a known brand, and no made-up one', () => {
  const userAgent = `${mac} ${blink} Chrome/131.0.0.0 Safari/537.36`
  const madeUp = { brand: 'Not_A Brand', version: '24' }
  expect(nameBrowser({ userAgent, brands: [madeUp, { brand: 'Brave', version: '131' }], touchPoints: 0 }).browser).toBe(
    'Brave 131',
  )
  expect(
    nameBrowser({ userAgent, brands: [madeUp, { brand: 'Chromium', version: '131' }], touchPoints: 0 }).browser,
  ).toBe('Chrome 131')
})

test('gives names and numbers only, whatever comes in', () => {
  const facts = record({
    userAgent: string(),
    brands: array(record({ brand: string(), version: string() })),
    touchPoints: nat(),
  })
  assert(
    property(facts, (given) => {
      const { browser, system } = nameBrowser(given)
      expect(`${browser}${system}`).toMatch(/^[A-Za-z ]*(\d+(\.\d+)?)?[A-Za-z]*$/)
    }),
  )
})
