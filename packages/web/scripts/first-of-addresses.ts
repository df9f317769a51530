import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rolldown } from 'vite'
import type { FirstRequests } from '../src/first-paint/first-script.ts'
import { routeFiles } from './route-files.ts'
import { wordsIn } from './words.ts'

type Query = FirstRequests['queries'][number]

/** What an address shows and asks for first. */
export interface First {
  /** The frame of its kind of page. */
  readonly shell: string
  readonly requests: FirstRequests
  /** The address whose scripts it loads, if a visitor is sent to another page. */
  readonly scriptsOf?: string
}

/** For somebody with a login in the browser, and for everybody else. */
export type FirstOfAddress = Readonly<Record<'signedIn' | 'signedOut', First>>

/** The words that every page needs, see `src/i18n/words.ts` and `src/main.tsx`. */
const everywhere = ['ui', 'shell', 'i18n']

/** The two fonts of every page. */
const firstFonts = [/\/newsreader-latin-wght-normal-/, /\/hanken-grotesk-latin-wght-normal-/]

function fontFiles(bundle: Rolldown.OutputBundle): readonly string[] {
  return firstFonts.map((font) => {
    const file = Object.keys(bundle).find((name) => font.test(name))
    if (file === undefined) throw new Error(`The build has no font ${font.source}`)
    return file
  })
}

/**
 * Reads from the route files what their loaders ask for: each `startQuery` whose variables are only parameters of the
 * path, and the words. A signed-in page that decides first (`beforeLoad`) asks for nothing early.
 */
export function firstOfAddresses(
  root: string,
  bundle: Rolldown.OutputBundle,
): Record<string, FirstOfAddress> {
  const tree = readFileSync(join(root, 'src/route-tree.gen.ts'), 'utf8')
  const fileOf = wordFiles(bundle)
  const fonts = fontFiles(bundle)
  const viewer = {
    ...documentIn(root, 'features/accounts/viewer/viewer-query.ts', 'viewerQuery'),
    variables: {},
  }
  const signInWords = namespacesIn(readFileSync(join(root, 'src/routes/sign-in.tsx'), 'utf8'))
  const found = [...routeFiles(tree)].map(([address, files]): [string, FirstOfAddress] => {
    const sources = files.map((file) => readFileSync(join(root, 'src/routes', `${file}.tsx`), 'utf8'))
    const own = sources.at(-1) ?? ''
    const words = wordsOf([...everywhere, ...sources.flatMap(namespacesIn)], fileOf)
    const needsLogin = files.some((file) => file.startsWith('_app/'))
    const asked = (needsLogin && own.includes('beforeLoad:') ? [] : queriesIn(root, own, address)).filter(
      ({ documentId }) => documentId !== viewer.documentId,
    )
    const signedIn = {
      shell: shellOf(address, own, needsLogin),
      requests: { queries: [viewer, ...asked], words, fonts, fontsLater: address !== '/' },
    }
    const signInPage = {
      shell: 'entry',
      requests: {
        queries: [viewer],
        words: wordsOf([...everywhere, ...signInWords], fileOf),
        fonts,
        fontsLater: true,
      },
      scriptsOf: '/sign-in',
    }
    const signedOut = needsLogin ? signInPage : signedIn
    return [
      address,
      { signedIn: address === '/' ? { ...signedIn, shell: 'landing-known' } : signedIn, signedOut },
    ]
  })
  return Object.fromEntries(found)
}

function shellOf(address: string, source: string, isSignedIn: boolean): string {
  if (address === '/') return 'landing'
  if (!isSignedIn) return 'entry'
  if (address === '/calendar') return 'calendar'
  if (address.includes('/book/')) return 'booking'
  return source.includes('viewer.professional) throw redirect') ? 'practice' : 'signed-in'
}

/** Queries that a loader starts with nothing but parameters of the path. */
function queriesIn(root: string, source: string, address: string): readonly Query[] {
  const calls = source.matchAll(/(?<!\) )startQuery\(context\.apollo, (\w+), \{([^}]*)\}\)/g)
  return [...calls].flatMap(([, name = '', given = '']) => {
    const variables = [...given.matchAll(/(\w+): params\.(\w+)/g)].map(([, variable = '', param = '']) => [
      variable,
      address.split('/').indexOf(`$${param}`),
    ])
    const imported = new RegExp(`import \\{ ${name} \\} from '#web/([^']+)'`).exec(source)?.[1]
    return imported === undefined
      ? []
      : [{ ...documentIn(root, imported, name), variables: Object.fromEntries(variables) }]
  })
}

/** The registered document that a file exports under a name. */
function documentIn(root: string, file: string, name: string): Omit<Query, 'variables'> {
  const source = readFileSync(join(root, 'src', file), 'utf8')
  const operationName = new RegExp(`export const ${name} = graphql\\([^\`]*\`\\s*query (\\w+)`).exec(
    source,
  )?.[1]
  const generated = readFileSync(join(root, 'src/gql/graphql.ts'), 'utf8')
  const documentId = new RegExp(
    `\\{"__meta__":\\{"hash":"(\\w+)"\\},"kind":"Document","definitions":\\[\\{"kind":"OperationDefinition","operation":"query","name":\\{"kind":"Name","value":"${operationName}"`,
  ).exec(generated)?.[1]
  if (operationName === undefined || documentId === undefined)
    throw new Error(`${file} exports no query ${name}, or it has not been generated`)
  return { documentId, operationName }
}

const namespacesIn = (source: string): readonly string[] =>
  [...source.matchAll(/loadWords\(([^)]*)\)/g)].flatMap(([, names = '']) =>
    [...names.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
  )

/** The file of the build that holds the words of a namespace in a language. */
function wordFiles(bundle: Rolldown.OutputBundle): (namespace: string, language: string) => string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  return (namespace, language) =>
    chunks
      .filter(({ moduleIds }) =>
        moduleIds.some(
          (id) => wordsIn(id)?.namespace === namespace && id.endsWith(`/words/${language}.json`),
        ),
      )
      .map(({ fileName }) => fileName)
}

function wordsOf(
  namespaces: readonly string[],
  fileOf: ReturnType<typeof wordFiles>,
): FirstRequests['words'] {
  const inLanguage = (language: string) => [
    ...new Set(namespaces.flatMap((namespace) => fileOf(namespace, language))),
  ]
  return { en: inLanguage('en'), fr: inLanguage('fr') }
}
