const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500"><rect width="800" height="500" fill="#dde"/><rect x="80" y="100" width="240" height="100" fill="#fff"/></svg>'

export const captureSample = {
  id: 'capture-figure',
  src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
  width: 800,
  height: 500,
  shows: { rich: 'A capture of the provider’s own.', plain: 'A capture of the provider’s own.' },
  marks: [{ number: 1, says: 'Press here.', x: 10, y: 20, width: 30, height: 20 }],
} as const
