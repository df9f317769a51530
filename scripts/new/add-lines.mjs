/** @typedef {import('./names.mjs').Names} Names */

/**
 * Adds the expectation of a mutation to the `authorization.ts` of its feature.
 * @param {string} text @param {Names} names @param {Names} thing
 * @param {boolean} whole whether it returns the object, or only its id
 */
export const withExpectation = (text, { camel }, thing, whole) => {
  const row = `    ${camel}: {
      input: ({ ${thing.camel} }) => ({ ${thing.camel}Id: ${thing.camel} }),
      row: { professional: 'done', anonymous: 'signed-out', others: 'not-found' },
      gives: { ${thing.camel}${whole ? '' : 'Id'}: 'sees' },
    },
`
  const list = '\n  mutations: {\n'
  if (text.includes(list)) return text.replace(list, `${list}${row}`)
  return text.replace(/\n\}\n$/, `\n  mutations: {\n${row}  },\n}\n`)
}

/** Adds a line to the table of mutations in a README; a README without that table is unchanged. @param {string} text @param {Names} names */
export const withMutationLine = (text, { camel }) =>
  text.replace(
    /(\| Mutation \| What changes \|\n\|---\|---\|\n)/,
    `$1| \`${camel}\` | what changes for people, in one sentence |\n`,
  )

/**
 * Adds words to a file of words, which may not exist yet.
 * @param {string | null} text @param {object} words
 */
export const withWords = (text, words) => {
  const all = { ...(text === null ? {} : JSON.parse(text)), ...words }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify(sorted, null, 2)}\n`
}

/** The words of the button of a mutation. @param {Names} names */
export const buttonWords = ({ camel, words }) => ({
  [camel]: { done: 'Done', gone: 'It no longer exists.', submit: words },
})
