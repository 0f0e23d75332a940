import { create } from 'zustand'

export type DialogName = 'forget' | 'shortcuts'

/** Which of the guide's own dialogs is open. They stand outside of the menus that open them, which close meanwhile. */
export const useOpenDialog = create<{ readonly name: DialogName | null }>(() => ({ name: null }))

export const openDialog = (name: DialogName) => useOpenDialog.setState({ name })
export const closeDialog = () => useOpenDialog.setState({ name: null })
