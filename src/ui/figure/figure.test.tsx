import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CaptureFigure } from './capture-figure.tsx'
import { Figure } from './figure.tsx'

const words = { enlarge: 'Enlarge', close: 'Close', area: 'Area', cross: 'Leave it.' }
const shows = { rich: <b>A window.</b>, plain: 'A window.' }
const rings = [
  { part: 'add', number: 3, says: 'Press +.' },
  { part: 'save', number: 4, says: 'Press Save.' },
]

const draw = (crosses: readonly string[] = [], active?: number) =>
  renderToStaticMarkup(
    <Figure id="add" shows={shows} rings={rings} crosses={crosses} active={active} words={words}>
      <i>drawing</i>
    </Figure>,
  )

describe('Figure', () => {
  const html = draw()

  it('is one figure with one image, which tells what is shown and what each ring is for', () => {
    expect(html.match(/<figure\b/g)).toHaveLength(1)
    expect(html.match(/role="img"/g)).toHaveLength(1)
    expect(html).toContain('aria-label="A window. 3: Press +. 4: Press Save."')
    const [, named = ''] = /<figure [^>]*aria-labelledby="([^"]*)"/.exec(html) ?? []
    expect(html).toMatch(new RegExp(`<p id="${named}"[^>]*><b>A window`))
  })

  it('has a caption and no second list', () => {
    const caption = html.slice(html.indexOf('<figcaption'), html.indexOf('</figcaption>'))
    expect(caption).toContain('<b>A window.</b>')
    expect(html).not.toContain('<li')
  })

  it('says what a cross means only where there is one', () => {
    expect(html).not.toContain('Leave it.')
    expect(draw(['tab'])).toContain('Leave it.')
  })

  it('knows the row being worked on only where the picture has its ring', () => {
    expect(draw([], 4)).toContain('data-active="4"')
    expect(draw([], 1)).not.toContain('data-active')
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
      marks={[{ number: 1, says: 'Press here.', x: 12.5, y: 40, width: 20, height: 5 }]}
      words={words}
    />,
  )

  it('keeps the place of the image and loads it late', () => {
    const [image = ''] = /<img[^>]*>/.exec(html) ?? []
    expect(image).toContain('width="1200"')
    expect(image).toContain('height="800"')
    expect(image).toContain('loading="lazy"')
    expect(image).toContain('alt="A window. 1: Press here."')
  })

  it('places the ring in per cent, without a style attribute', () => {
    expect(html).toContain('<rect x="12.5%" y="40%" width="20%" height="5%"')
    expect(html).toContain('<circle cx="32.5%" cy="40%"')
    expect(html).not.toMatch(/\sstyle=/)
  })

  it('keeps the number in the picture where its ring is at the edge', () => {
    const atEdge = renderToStaticMarkup(
      <CaptureFigure
        id="edge"
        src="/panel.webp"
        width={1200}
        height={800}
        shows={shows}
        marks={[{ number: 1, says: 'Press here.', x: 80, y: 2, width: 20, height: 8 }]}
        words={words}
      />,
    )
    expect(atEdge).toContain('<circle cx="80%" cy="10%"')
  })
})
