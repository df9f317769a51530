import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bareTexts } from './bare-text.ts'

const linesOf = (jsx: string) => bareTexts('a.tsx', `const a = (\n${jsx}\n)`)

describe('a text that a translating browser may have replaced', () => {
  test.each([
    ['<button>{pending ? <Spinner /> : null}{children}</button>'],
    ['<button>{pending ? <Spinner /> : null}Save</button>'],
    ['<button>{pending && <Spinner />}{t("save")}</button>'],
    ['<p>{name}{place ? <b>{place}</b> : null}</p>'],
    ['<p>{first} · {second}</p>'],
    ['<p><Icon />{t(kindOf(event))}</p>'],
    ['<p><Icon />{t("until", { when })}</p>'],
    ['<p>{saved ? "Saved" : null}<Icon /></p>'],
    ['<ul>{items.map((item) => <li>{item}</li>)}and more</ul>'],
    ['<Badge>{icon}{word}</Badge>'],
    ['<><Icon />{client.name}</>'],
  ])('is found beside what comes and goes, or when it changes: %s', (jsx) => {
    expect(linesOf(jsx)).toEqual([2])
  })

  test.each([
    ['<button>{pending ? <Spinner /> : null}<span>{children}</span></button>'],
    ['<button><Icon />{t("save")}</button>'],
    ['<p>{both(first, second)}</p>'],
    ['<p>{saved ? t("saved") : t("save")}</p>'],
    ['<p>Always <b>the same</b> words</p>'],
    ['<div>{banner}<main>{children}</main></div>'],
    ['<div><h1>{title}</h1>{children}</div>'],
    ['<ul>{items.map((item) => <li>{item}</li>)}</ul>'],
    ['<p>{t("with")} {names.map((name) => <b>{name}</b>)}</p>'],
  ])('is safe alone in its element, or among what stays: %s', (jsx) => {
    expect(linesOf(jsx)).toEqual([])
  })
})

test('no screen has such a text', () => {
  const src = join(import.meta.dirname, '../src')
  const files = globSync('**/*.tsx', { cwd: src }).filter(
    (file) => !/\.test\.tsx$|^(?:testing|gallery)\//.test(file),
  )
  const found = files.flatMap((file) =>
    bareTexts(file, readFileSync(join(src, file), 'utf8')).map((line) => `${file}:${line}`),
  )
  expect(files.length).toBeGreaterThan(200)
  expect(found).toEqual([])
})
