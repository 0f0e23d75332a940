import type { ScreenId } from '#model/screen.ts'
import type { Family } from './family.ts'
import { providerFamilies } from './panel/provider-families.ts'

/** The families of drawn screens. One that is added needs a line here. */
export const families = {
  ...providerFamilies,
  generic: {
    prefix: 'generic-',
    module: 'src/screens/panel/generic/generic-drawing.tsx',
    load: async () => (await import('./panel/generic/generic-drawing.tsx')).GenericDrawing,
  },
  ios: {
    prefix: 'ios-',
    module: 'src/screens/ios/ios-drawing.tsx',
    load: async () => (await import('./ios/ios-drawing.tsx')).IosDrawing,
  },
  web: {
    prefix: 'web-',
    module: 'src/screens/web/web-drawing.tsx',
    load: async () => (await import('./web/web-drawing.tsx')).WebDrawing,
  },
  android: {
    prefix: 'android-',
    module: 'src/screens/android/android-drawing.tsx',
    load: async () => (await import('./android/android-drawing.tsx')).AndroidDrawing,
  },
  thunderbird: {
    prefix: 'thunderbird-',
    module: 'src/screens/thunderbird/thunderbird-drawing.tsx',
    load: async () => (await import('./thunderbird/thunderbird-drawing.tsx')).ThunderbirdDrawing,
  },
  outlookMac: {
    prefix: 'outlook-mac-',
    module: 'src/screens/outlook-mac/outlook-mac-drawing.tsx',
    load: async () => (await import('./outlook-mac/outlook-mac-drawing.tsx')).OutlookMacDrawing,
  },
  windows: {
    prefix: 'windows-',
    module: 'src/screens/windows/windows-drawing.tsx',
    load: async () => (await import('./windows/windows-drawing.tsx')).WindowsDrawing,
  },
  mac: {
    prefix: '',
    module: 'src/screens/mac/mac-drawing.tsx',
    load: async () => (await import('./mac/mac-drawing.tsx')).MacDrawing,
  },
} as const satisfies Readonly<Record<string, Family>>

export type FamilyId = keyof typeof families

const isFamilyId = (id: string): id is FamilyId => id in families

/** The ids of all families; the one whose prefix is empty comes last. */
export const familyIds = Object.keys(families).filter(isFamilyId)

/** The family that draws a screen. */
export function familyOf(screen: ScreenId): FamilyId {
  return familyIds.find((id) => screen.startsWith(families[id].prefix)) ?? 'mac'
}
