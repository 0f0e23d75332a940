import type { Family } from '#screens/family.ts'

/** Panels drawn for one provider. A site whose provider comes from a file of its own is built without them. */
export const providerFamilies = {
  mailroute: {
    prefix: 'panel-',
    module: 'src/screens/panel/mailroute/mailroute-drawing.tsx',
    load: async () => (await import('./mailroute/mailroute-drawing.tsx')).MailrouteDrawing,
  },
} as const satisfies Readonly<Record<string, Family>>
