export const mostFiles = 25

/** Files that do not count: tests, and folders with one file for each migration or route. */
const uncounted = /\.(?:test|type-test)\.|\/(?:migrations|testing)\/|^packages\/web\/src\/routes\//

/**
 * The folders with too many files of their own; files in their subfolders do not count.
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
