import type { Plugin } from 'vite'

const printer = /@apollo\/client\/utilities\/graphql\/print\.js$/

const stub = `
export const print = Object.assign((document) => document.__meta__?.hash ?? JSON.stringify(document), { reset() {} })
`

/**
 * Leaves the printer of GraphQL documents out of the bundle. The text of a document is never sent. The client only
 * compares texts to see whether two queries are the same; comparing their ids gives the same answer.
 */
export function withoutPrinter(): Plugin {
  return {
    name: 'hora:without-printer',
    apply: 'build',
    load: (id) => (printer.test(id) ? stub : null),
  }
}
