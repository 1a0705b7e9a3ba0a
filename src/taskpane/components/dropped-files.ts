/**
 * The files that were dropped, and of folders every .xlsx in them and below, in the order of their names, without
 * hidden files and Excel's lock files (~$…). To be called while the event is handled.
 */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.every(({ isDirectory }) => !isDirectory)) return [...files];
  return (await Promise.all(entries.map((entry) => filesOf(entry)))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isDirectory) {
    const below = (await entriesOf((entry as FileSystemDirectoryEntry).createReader())).filter(isWanted);
    const inOrder = below.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return (await Promise.all(inOrder.map(filesOf))).flat();
  }
  return [
    await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    }),
  ];
}

/** Of what a folder holds. */
function isWanted({ name, isDirectory }: FileSystemEntry): boolean {
  return isDirectory || (/\.xlsx$/i.test(name) && !/^(\.|~\$)/.test(name));
}

/** A reader gives some hundred entries at a time, and none where there are no more. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
  return some.length === 0 ? [] : [...some, ...(await entriesOf(reader))];
}
