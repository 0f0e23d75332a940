/** Every file that was dropped, those of folders too. Folders can be read during the drop alone, so call it at once. */
export async function filesIn(dropped: DataTransfer): Promise<readonly File[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return [...dropped.files]
  return (await Promise.all(entries.map(filesOf))).flat()
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  try {
    if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
    if (isFolder(entry)) return (await Promise.all((await entriesOf(entry)).map(filesOf))).flat()
  } catch {
    // Gone, or not to be read: the others count.
  }
  return []
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** Browsers hand out a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

function handleOver(event: DragEvent) {
  if (hasFiles(event)) event.preventDefault()
}

/** Calls back with what is dropped anywhere on the page: a file that misses its place would be opened in place of it. */
export function onDroppedFiles(listener: (files: Promise<readonly File[]>) => void): () => void {
  const handleDrop = (event: DragEvent) => {
    if (!hasFiles(event) || event.dataTransfer === null) return
    event.preventDefault()
    listener(filesIn(event.dataTransfer))
  }
  addEventListener('dragover', handleOver)
  addEventListener('drop', handleDrop)
  return () => {
    removeEventListener('dragover', handleOver)
    removeEventListener('drop', handleDrop)
  }
}
