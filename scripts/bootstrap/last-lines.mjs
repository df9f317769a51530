const noise = /^(?:Progress: |\[WARN\]|\++$)/

/**
 * The end of a program's output, which usually has the reason of a failure, without progress and warnings.
 * @param {string} output
 * @param {number} count
 */
export const lastLines = (output, count) =>
  output
    .split('\n')
    .filter((line) => line.trim() !== '' && !noise.test(line))
    .slice(-count)
    .join('\n')
