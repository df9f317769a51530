export const mostFiles = 25

/** Files that do not count: tests, and folders whose content follows from something else. */
const uncounted = /\.(?:test|type-test)\.|\/(?:migrations|testing)\/|^packages\/web\/src\/routes\//

/**
 * The folders that hold too many files of their own; what is in folders below them does not count.
 * @param {readonly string[]} paths every handwritten file
 * @returns {string[]} one line for each folder
 */
export const wideFolders = (paths) => {
  /** @type {Map<string, number>} */
  const sizes = new Map()
  for (const path of paths) {
    if (uncounted.test(path)) continue
    const folder = path.slice(0, path.lastIndexOf('/'))
    sizes.set(folder, (sizes.get(folder) ?? 0) + 1)
  }
  return [...sizes].filter(([, size]) => size > mostFiles).map(([folder, size]) => `${folder}: ${size} files`)
}
