/**
 * @typedef {object} SourceRule
 * @property {string} name the rule as a sentence
 * @property {(path: string) => boolean} appliesTo
 * @property {(text: string) => readonly number[]} violations line numbers, from 1
 */

const maxLines = 300

/** @param {RegExp} pattern @returns {(text: string) => readonly number[]} */
const linesWith = (pattern) => (text) =>
  text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []))

/** @param {string} path */
const isTest = (path) => /\.test\.(?:tsx?|mjs)$/.test(path)

/** @param {string} path */
const isPureCore = (path) =>
  /^packages\/api\/src\/(?:kernel|features\/[^/]+\/domain)\//.test(path) &&
  !isTest(path) &&
  !/\/kernel\/(?:clock|random)\.ts$/.test(path)

/** @param {string} path */
const isScreenCode = (path) =>
  path.startsWith('packages/web/src/') &&
  !/^packages\/web\/src\/(?:time|i18n|testing)\//.test(path) &&
  !isTest(path)

/** The theme is read before any module loads. @param {string} path */
const isPageCode = (path) =>
  path.startsWith('packages/web/') &&
  !/^packages\/web\/(?:src\/(?:storage|testing)\/|src\/first-paint\/first-script(?:\.test)?\.tsx?$|graphiql\/|tests\/|scripts\/)/.test(
    path,
  ) &&
  !isTest(path)

/** Pages are also opened on plain http. @param {string} path */
const isInsecurePage = (path) =>
  path.startsWith('packages/web/src/') &&
  !/^packages\/web\/src\/(?:browser|testing)\//.test(path) &&
  !isTest(path)

/** The embedded server and the tests' databases are on this machine. @param {string} path */
const isServerCode = (path) =>
  /^packages\/(?:api|db)\/src\//.test(path) &&
  !/\/(?:testing|embedded)\/|\/structure-file\.ts$/.test(path) &&
  !isTest(path)

/** The rules themselves contain the forbidden text. @param {string} path */
const isElsewhere = (path) => !path.startsWith('scripts/check/')

/** @type {readonly SourceRule[]} */
export const sourceRules = [
  {
    name: `no file is longer than ${maxLines} lines`,
    appliesTo: () => true,
    violations: (text) => (text.trimEnd().split('\n').length > maxLines ? [maxLines + 1] : []),
  },
  {
    name: 'no test is focused, skipped or marked as todo',
    appliesTo: (path) => isTest(path) && isElsewhere(path),
    violations: linesWith(
      /\b(?:describe|suite|it|test|bench)(?:\.\w+)*\.(?:only|skip|todo|fails)\b|\b(?:fit|xit|xdescribe)\(/,
    ),
  },
  {
    name: 'no comment is a TODO',
    appliesTo: isElsewhere,
    violations: linesWith(/\b(?:TODO|FIXME|XXX|HACK)\b/),
  },
  {
    name: 'no comment disables a tool',
    appliesTo: isElsewhere,
    violations: linesWith(/biome-ignore|@ts-ignore|@ts-nocheck|eslint-disable-|v8 ignore|istanbul ignore/),
  },
  {
    name: 'a type error is expected only in tests of types',
    appliesTo: (path) => isElsewhere(path) && !/\.(?:type-test|test-d)\.tsx?$/.test(path) && !isTest(path),
    violations: linesWith(/@ts-expect-error/),
  },
  {
    name: 'the pure core takes clock and randomness as arguments',
    appliesTo: isPureCore,
    violations: linesWith(/\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bTemporal\.Now\b|\bcrypto\.random/),
  },
  {
    name: 'only web/src/storage keeps anything in the browser',
    appliesTo: isPageCode,
    violations: linesWith(
      /\b(?:localStorage|sessionStorage|indexedDB|serviceWorker|cookieStore)\b|\bcaches\.|document\.cookie|\bwindow\.name\b|\b(?:pushState|replaceState)\(/,
    ),
  },
  {
    name: 'only web/src/browser calls what browsers offer on https alone, with another way',
    appliesTo: isInsecurePage,
    violations: linesWith(
      /\bcrypto\.(?:randomUUID|subtle)\b|\bnavigator\??\.(?:clipboard|mediaDevices|locks|share|credentials|wakeLock|geolocation|storage|permissions)\b|\bnew Notification\(|\bshow(?:Open|Save)FilePicker\(/,
    ),
  },
  {
    name: 'connections to a database take their TLS options from db/src/server-tls.ts',
    appliesTo: isServerCode,
    violations: (text) =>
      /\b(?:serverAddress|queueAddress)\(/.test(text)
        ? []
        : linesWith(/\bpostgres\(|\bnew (?:Pool|Client)\(|\brunMigrations\(/)(text),
  },
  {
    name: 'only web/src/time formats dates',
    // The first script shows no date: it makes the browser read its tables, and imports nothing.
    appliesTo: (path) => isScreenCode(path) && !path.endsWith('/first-paint/first-script.ts'),
    violations: linesWith(
      /\.toLocale(?:Date|Time)?String\(|\bIntl\.(?:DateTimeFormat|RelativeTimeFormat|DurationFormat)\b/,
    ),
  },
]
