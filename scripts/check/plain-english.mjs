/**
 * @typedef {import('./named-tests.mjs').Source} Source
 */

/** Words without a technical use, each with a plain one. @type {readonly (readonly [word: string, better: string])[]} */
const plainWords = [
  ['afresh', 'again'],
  ['albeit', 'although'],
  ['amongst', 'among'],
  ['anew', 'again'],
  ['as one does', 'as usual'],
  ['deeds?', 'action'],
  ['got at', 'reachable'],
  ['hence', 'so'],
  ['henceforth', 'from now on'],
  ['hereby', '(leave it out)'],
  ['herein', 'here'],
  ['hitherto', 'until now'],
  ['in vain', 'without success'],
  ['is told', 'gets a message, or is notified'],
  ['lest', 'so that … not'],
  ['lonely', 'single'],
  ['nobody would', 'no one can, or the rule itself'],
  ['nought', 'nothing'],
  ['perchance', 'perhaps'],
  ['share (?:its|their) fate', 'end with it'],
  ['spoken of', 'mentioned'],
  ['therein', 'in it'],
  ['thereof', 'of it'],
  ['thereupon', 'then'],
  ['torn leaf', 'error page'],
  ['turns? the page', 'update'],
  ['unless told', 'by default'],
  ['unto', 'to'],
  ['upon', 'on'],
  ['whence', 'from where'],
  ['whereby', 'by which'],
  ['wherein', 'in which'],
  ['whereupon', 'then'],
  ['whilst', 'while'],
  ['whither', 'where'],
  ['whoever', 'anyone who'],
  ['whom', 'the person, by name'],
  ['whomever', 'anyone'],
  ['whose eyes', 'who to run as, or the viewer'],
]

const rules = plainWords.map(([word, better]) => ({ pattern: new RegExp(`\\b${word}\\b`, 'i'), better }))

/** The list itself contains the words. @param {string} path */
const isElsewhere = (path) => !path.startsWith('scripts/check/plain-english.')

/** Splits names in camelCase, so that a word in a name is found too. @param {string} line */
const spaced = (line) => line.replaceAll(/([a-z])([A-Z])/g, '$1 $2')

/** @param {string} line @returns {readonly string[]} one message for each forbidden word */
const messagesFor = (line) =>
  rules.flatMap(({ pattern, better }) => {
    const [found] = pattern.exec(spaced(line)) ?? []
    return found === undefined ? [] : [`“${found.toLowerCase()}”, better: ${better}`]
  })

/**
 * Comments, Markdown, test names and descriptions use plain words.
 * @param {readonly Source[]} files
 * @returns {import('./source-check.mjs').CheckResult}
 */
export const checkPlainEnglish = (files) => {
  const found = files
    .filter(({ path }) => isElsewhere(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => messagesFor(line).map((message) => `${path}:${index + 1} ${message}`)),
    )
  return { name: 'plain-english: no archaic word', ok: found.length === 0, output: found.join('\n') }
}
