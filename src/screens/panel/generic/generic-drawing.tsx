import type { ComponentType } from 'react'
import { drawingOf } from '#screens/scene.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { GenericServers } from './generic-servers.tsx'
import { GenericSignIn } from './generic-sign-in.tsx'
import type { genericParts } from './parts.ts'
import './generic.css'

const screens: { readonly [S in keyof typeof genericParts]: ComponentType<ScreenProps<S>> } = {
  'generic-sign-in': GenericSignIn,
  'generic-servers': GenericServers,
}

/** For a provider that brings no pictures of its own. */
export const GenericDrawing = drawingOf(screens)
