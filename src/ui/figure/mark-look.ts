/** The colours of ring and number, the same in the drawing (screens/kit/scene.css), the capture and the caption. */
export const markLook = {
  badge:
    'bg-[light-dark(#c3102f,#ff8087)] text-[light-dark(#fff,#2b0006)] print:border-black print:bg-white print:text-black forced-colors:border-[CanvasText]',
  stroke: 'stroke-[light-dark(#c3102f,#ff8087)] print:stroke-black forced-colors:stroke-[Highlight]',
  fill: 'fill-[light-dark(#c3102f,#ff8087)] print:fill-black forced-colors:fill-[Highlight]',
  number: 'fill-[light-dark(#fff,#2b0006)] print:fill-white forced-colors:fill-[HighlightText]',
} as const
