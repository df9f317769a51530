import type { Plugin } from 'vite'

const inputs = /packages\/schema\/src\/(?:inputs\/)?[\w-]+\.ts$/
const text = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\`[^\`]*\``
const description = new RegExp(String.raw`\s*\.describe\(\s*(?:${text}),?\s*\)`, 'g')
const graphType = /\s*\.register\(graphTypes, \{[^}]*\}\)/g

/**
 * Removes what only the graph uses of an input: descriptions and type names. The rules stay; forms need nothing else.
 */
export function withoutGraphWords(): Plugin {
  return {
    name: 'hora:without-graph-words',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (inputs.test(id) ? rulesOf(code) : null),
  }
}

/** The source of an input without its literal `.describe(…)` and `.register(graphTypes, …)` calls. */
export function rulesOf(source: string): string {
  return source.replaceAll(description, '').replaceAll(graphType, '')
}
