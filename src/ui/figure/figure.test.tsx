import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CaptureFigure } from './capture-figure.tsx'
import { Figure } from './figure.tsx'

const words = { enlarge: 'Enlarge', close: 'Close', area: 'Area' }
const shows = { rich: <b>A window.</b>, plain: 'A window.' }
const marks = [
  { number: 1, rich: <b>Press +.</b>, plain: 'Press +.' },
  { number: 2, rich: 'Press Save.', plain: 'Press Save.' },
]

describe('Figure', () => {
  const html = renderToStaticMarkup(
    <Figure id="add" shows={shows} marks={marks} words={words}>
      <i>drawing</i>
    </Figure>,
  )

  it('is one figure with one image, both named by what is shown', () => {
    expect(html.match(/<figure\b/g)).toHaveLength(1)
    expect(html.match(/role="img"/g)).toHaveLength(1)
    expect(html).toContain('aria-label="A window."><i>drawing</i></div>')
    const [, named = ''] = /<figure [^>]*aria-labelledby="([^"]*)"/.exec(html) ?? []
    expect(html).toMatch(new RegExp(`<p id="${named}"[^>]*><b>A window`))
  })

  it('shows caption and numbered list with their markup', () => {
    const caption = html.slice(html.indexOf('<figcaption'), html.indexOf('</figcaption>'))
    expect(caption).toContain('<b>A window.</b>')
    expect(caption).toContain('<b>Press +.</b>')
    expect(caption.match(/<li\b/g)).toHaveLength(2)
  })

  it('has one button, named after the picture, and no dialog before it is pressed', () => {
    expect(html.match(/<button\b/g)).toHaveLength(1)
    const [, names = ''] = /<button [^>]*aria-labelledby="([^"]*)"/.exec(html) ?? []
    expect(names.split(' ').map((id) => html.includes(`id="${id}"`))).toEqual([true, true])
    expect(html).not.toContain('<dialog')
  })

  it('has no style attribute', () => {
    expect(html).not.toMatch(/\sstyle=/)
  })
})

describe('CaptureFigure', () => {
  const html = renderToStaticMarkup(
    <CaptureFigure
      id="panel"
      src="/panel.webp"
      width={1200}
      height={800}
      shows={shows}
      marks={[{ number: 1, rich: 'Press here.', plain: 'Press here.', x: 12.5, y: 40, width: 20, height: 5 }]}
      words={words}
    />,
  )

  it('keeps the place of the image and loads it late', () => {
    const [image = ''] = /<img[^>]*>/.exec(html) ?? []
    expect(image).toContain('width="1200"')
    expect(image).toContain('height="800"')
    expect(image).toContain('loading="lazy"')
    expect(image).toContain('alt="A window."')
  })

  it('places the ring in per cent, without a style attribute', () => {
    expect(html).toContain('<rect x="12.5%" y="40%" width="20%" height="5%"')
    expect(html).toContain('<circle cx="32.5%" cy="40%"')
    expect(html).not.toMatch(/\sstyle=/)
  })
})
