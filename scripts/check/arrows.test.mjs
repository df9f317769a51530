import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs')

describe('the arrows', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'hora-arrows-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  /** The names of the rules that these files break. @param {Record<string, string>} files */
  const broken = async (files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    const { output } = await cruise(['packages'], {
      ...options,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden },
    })
    const { violations } = /** @type {import('dependency-cruiser').ICruiseResult} */ (output).summary
    return [...new Set(violations.map(({ rule }) => rule.name))]
  }

  const thing = 'export interface Thing { a: 1 }\n'
  /** @param {string} from */
  const typeFrom = (from) => `import type { Thing } from '${from}'\nexport type Mine = Thing\n`

  it.each([
    ['web-to-schema-only', 'packages/web/src/a.ts', '../../db/src/b.ts', 'packages/db/src/b.ts'],
    ['db-to-nothing', 'packages/db/src/a.ts', '../../schema/src/b.ts', 'packages/schema/src/b.ts'],
    ['schema-to-nothing', 'packages/schema/src/a.ts', '../../db/src/b.ts', 'packages/db/src/b.ts'],
    ['api-to-schema-and-db', 'packages/api/src/a.ts', '../../web/src/b.ts', 'packages/web/src/b.ts'],
    ['kernel-is-pure', 'packages/api/src/kernel/a.ts', '../auth/b.ts', 'packages/api/src/auth/b.ts'],
    ['ui-is-plain', 'packages/web/src/ui/a.ts', '../routes/b.ts', 'packages/web/src/routes/b.ts'],
    [
      'domain-is-pure',
      'packages/api/src/features/x/domain/a.ts',
      '../data/b.ts',
      'packages/api/src/features/x/data/b.ts',
    ],
    [
      'features-through-index',
      'packages/api/src/features/x/a.ts',
      '../y/data/b.ts',
      'packages/api/src/features/y/data/b.ts',
    ],
    [
      'use-cases-not-to-graph',
      'packages/api/src/features/x/use-cases/a.ts',
      '../graph/b.ts',
      'packages/api/src/features/x/graph/b.ts',
    ],
    [
      'only-data-to-tables',
      'packages/api/src/features/x/use-cases/a.ts',
      '../../../../../db/src/tables/b.ts',
      'packages/db/src/tables/b.ts',
    ],
    [
      'features-not-to-adapters',
      'packages/api/src/features/x/a.ts',
      '../../adapters/b.ts',
      'packages/api/src/adapters/b.ts',
    ],
    [
      'web-accounts-not-upwards',
      'packages/web/src/features/accounts/sign-in/a.ts',
      '../../profiles/b.ts',
      'packages/web/src/features/profiles/b.ts',
    ],
    [
      'web-services-not-upwards',
      'packages/web/src/features/services/a.ts',
      '../connections/b.ts',
      'packages/web/src/features/connections/b.ts',
    ],
    [
      'web-bookings-not-upwards',
      'packages/web/src/features/bookings/a.ts',
      '../reviews/b.ts',
      'packages/web/src/features/reviews/b.ts',
    ],
    [
      'web-features-not-to-shell',
      'packages/web/src/features/reviews/a.ts',
      '../shell/b.ts',
      'packages/web/src/features/shell/b.ts',
    ],
    [
      'web-base-not-to-features',
      'packages/web/src/time/a.ts',
      '../features/accounts/b.ts',
      'packages/web/src/features/accounts/b.ts',
    ],
  ])('%s: %s may not import %s, not even a type', async (rule, from, specifier, to) => {
    expect(await broken({ [from]: typeFrom(specifier), [to]: thing })).toEqual([rule])
  })

  it('kernel-without-io: the kernel may not read files', async () => {
    const text = "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n"
    expect(await broken({ 'packages/api/src/kernel/a.ts': text })).toEqual(['kernel-without-io'])
  })

  it('no-cycles: types may not form a cycle either', async () => {
    const files = { 'packages/db/src/a.ts': typeFrom('./b.ts'), 'packages/db/src/b.ts': typeFrom('./a.ts') }
    expect(await broken(files)).toEqual(['no-cycles'])
  })

  it('a screen may import the features below its own, and a new feature all of them', async () => {
    const files = {
      'packages/web/src/features/bookings/mine/a.ts': typeFrom('../../connections/b.ts'),
      'packages/web/src/features/connections/b.ts': thing,
      'packages/web/src/features/reviews/a.ts': typeFrom('../connections/b.ts'),
    }
    expect(await broken(files)).toEqual([])
  })

  it('a feature may import another one through its index', async () => {
    const files = {
      'packages/api/src/features/x/use-cases/a.ts': typeFrom('../../y/index.ts'),
      'packages/api/src/features/y/index.ts': thing,
    }
    expect(await broken(files)).toEqual([])
  })
})
