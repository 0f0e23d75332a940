import type { ComponentType } from 'react'
import { drawingOf } from '#screens/scene.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidAddress } from './android-address.tsx'
import { AndroidFiles } from './android-files.tsx'
import { AndroidFinished } from './android-finished.tsx'
import { AndroidFrom } from './android-from.tsx'
import { AndroidImport } from './android-import.tsx'
import { AndroidImportList } from './android-import-list.tsx'
import { AndroidImported } from './android-imported.tsx'
import { AndroidIncoming } from './android-incoming.tsx'
import { AndroidMessage } from './android-message.tsx'
import { AndroidNames } from './android-names.tsx'
import { AndroidOutgoing } from './android-outgoing.tsx'
import { AndroidPasswords } from './android-passwords.tsx'
import { AndroidScan } from './android-scan.tsx'
import { AndroidSenders } from './android-senders.tsx'
import { AndroidSettings } from './android-settings.tsx'
import { AndroidWelcome } from './android-welcome.tsx'
import type { androidParts } from './parts.ts'
import './android.css'

const screens: { readonly [S in keyof typeof androidParts]: ComponentType<ScreenProps<S>> } = {
  'android-welcome': AndroidWelcome,
  'android-settings': AndroidSettings,
  'android-import': AndroidImport,
  'android-scan': AndroidScan,
  'android-files': AndroidFiles,
  'android-import-list': AndroidImportList,
  'android-imported': AndroidImported,
  'android-passwords': AndroidPasswords,
  'android-finished': AndroidFinished,
  'android-address': AndroidAddress,
  'android-incoming': AndroidIncoming,
  'android-outgoing': AndroidOutgoing,
  'android-names': AndroidNames,
  'android-from': AndroidFrom,
  'android-senders': AndroidSenders,
  'android-message': AndroidMessage,
}

/** Thunderbird on an Android phone. */
export const AndroidDrawing = drawingOf(screens)
