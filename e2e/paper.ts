import type { BrowserContext, Locator, Page } from '@playwright/test'
import jsQR from 'jsqr'
import { pdfText } from './pdf-text.ts'

export const sheet = (page: Page): Locator => page.getByRole('article', { name: 'The checklist' })

export const paperSizes = ['A4', 'Letter'] as const

interface Paper {
  readonly pages: number
  /** Everything on the pages, the margins too, without white space: where a line ends says nothing. */
  readonly text: string
}

/** Prints the page as Chromium's print window would, and reads the pages. */
export async function printOn(page: Page, format: (typeof paperSizes)[number]): Promise<Paper> {
  const pdf = await page.pdf({ format })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  return { pages, text: squeeze(pdfText(pdf)) }
}

export const printedText = async (page: Page): Promise<string> => (await printOn(page, 'A4')).text

/** As `Paper` has it. */
export const squeeze = (text: string): string => text.replaceAll(/\s/g, '')

/** Everything the page holds, shown or not: text, attributes, values of inputs. */
export async function everythingInPage(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      document.title,
      ...[...document.querySelectorAll('input')].map((input) => input.value),
    ].join('\n'),
  )
}

/** Reads a QR code as a camera would: from what is on screen. */
export async function readCode(context: BrowserContext, code: Locator): Promise<string | undefined> {
  const png = (await code.screenshot()).toString('base64')
  // A blank page has no policy that keeps it from reading a picture.
  const page = await context.newPage()
  const { width, height, pixels } = await page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const drawing = canvas.getContext('2d')!
    drawing.drawImage(image, 0, 0)
    return {
      width: image.width,
      height: image.height,
      pixels: [...drawing.getImageData(0, 0, image.width, image.height).data],
    }
  }, png)
  await page.close()
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data
}
