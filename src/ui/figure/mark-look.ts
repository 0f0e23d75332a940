/** The colors of ring and number, the same in the drawing and the capture. */
export const markLook = {
  stroke: 'stroke-[light-dark(#c3102f,#ff8087)] print:stroke-black forced-colors:stroke-[Highlight]',
  fill: 'fill-[light-dark(#c3102f,#ff8087)] print:fill-black forced-colors:fill-[Highlight]',
  number: 'fill-[light-dark(#fff,#2b0006)] print:fill-white forced-colors:fill-[HighlightText]',
} as const
