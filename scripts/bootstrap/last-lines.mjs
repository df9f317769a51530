/**
 * The end of a program's output, where its reason usually stands.
 * @param {string} output
 * @param {number} count
 */
export const lastLines = (output, count) =>
  output
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n')
