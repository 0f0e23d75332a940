import type { ScreenId, ScreenParts } from '#model/screen.ts'
import { IosDrawing } from '#screens/ios/ios-drawing.tsx'
import { iosParts } from '#screens/ios/parts.ts'
import { MacDrawing } from '#screens/mac/mac-drawing.tsx'
import { macParts } from '#screens/mac/parts.ts'
import { GenericDrawing } from '#screens/panel/generic/generic-drawing.tsx'
import { genericParts } from '#screens/panel/generic/parts.ts'
import { MailrouteDrawing } from '#screens/panel/mailroute/mailroute-drawing.tsx'
import { mailrouteParts } from '#screens/panel/mailroute/parts.ts'
import { type FamilyId, familyOf } from '#screens/registry.ts'
import type { DrawingProps } from '#screens/screen-props.ts'

/** Every part of every screen. A family that is missing does not compile. */
export const allParts: { readonly [S in ScreenId]: readonly ScreenParts[S][] } = {
  ...mailrouteParts,
  ...genericParts,
  ...iosParts,
  ...macParts,
}

const isScreenId = (id: string): id is ScreenId => id in allParts

export const screenIds = Object.keys(allParts).filter(isScreenId)

/** The screens of each family. */
export const partsOf = {
  mailroute: mailrouteParts,
  generic: genericParts,
  ios: iosParts,
  mac: macParts,
} as const satisfies Readonly<Record<FamilyId, object>>

const drawings = { mailroute: MailrouteDrawing, generic: GenericDrawing, ios: IosDrawing, mac: MacDrawing } as const

/** Any screen at once: the site itself loads a family when it is needed. */
export function AnyDrawing(props: DrawingProps) {
  const Drawing = drawings[familyOf(props.screen)]
  return <Drawing {...props} />
}
