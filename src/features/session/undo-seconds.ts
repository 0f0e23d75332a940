/** How long forgetting can be undone, once nobody holds the notice. */
export const undoSeconds = 30
