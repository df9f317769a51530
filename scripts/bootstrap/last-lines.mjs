const noise = /^(?:Progress: |\[WARN\]|\++$)/

/**
 * The end of a program's output, where its reason usually stands, without progress and warnings.
 * @param {string} output
 * @param {number} count
 */
export const lastLines = (output, count) =>
  output
    .split('\n')
    .filter((line) => line.trim() !== '' && !noise.test(line))
    .slice(-count)
    .join('\n')
