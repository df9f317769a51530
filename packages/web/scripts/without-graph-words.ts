import type { Plugin } from 'vite'

const inputs = /packages\/schema\/src\/(?:inputs\/)?[\w-]+\.ts$/
const text = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\`[^\`]*\``
const description = new RegExp(String.raw`\s*\.describe\(\s*(?:${text}),?\s*\)`, 'g')
const graphType = /\s*\.register\(graphTypes, \{[^}]*\}\)/g

/**
 * Leaves out what only the graph reads of an input: descriptions, and names of types. The rules stay, and forms need
 * nothing else.
 */
export function withoutGraphWords(): Plugin {
  return {
    name: 'hora:without-graph-words',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (inputs.test(id) ? rulesOf(code) : null),
  }
}

/** The source of an input without `.describe(…)` and `.register(graphTypes, …)`, where they have literals. */
export function rulesOf(source: string): string {
  return source.replaceAll(description, '').replaceAll(graphType, '')
}
