import { basename } from 'node:path'

/**
 * @typedef {{ path: string, text: string }} Source
 */

const behaviour =
  /^packages\/api\/src\/features\/[^/]+\/(?:.*\/)?(?:use-cases\/(?:.*\/)?([\w-]+)|([\w-]+)\.mutation)\.ts$/
const apiTest = /^packages\/api\/src\/.*\.test\.ts$/
/** The title of a test or of a group of tests, including parameterised ones. */
const title =
  /\b(?:describe|test|it)(?:\.\w+(?:\((?:[^()]|\([^()]*\))*\))?)*\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g

/** @param {string} kebab */
const camel = (kebab) => kebab.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())

/** The files of use cases that graph, HTTP, jobs or other features call; others are helpers. @param {readonly Source[]} files */
const calledUseCases = (files) => {
  const callers = files.filter(({ path }) => !/\.test\.ts$|\/(?:use-cases|testing)\//.test(path))
  return new Set(
    callers.flatMap(({ text }) =>
      [...text.matchAll(/use-cases\/(?:[\w-]+\/)*([\w-]+)\.ts'/g)].map(([, name]) => name),
    ),
  )
}

/** Use cases and mutations, by their names in code. @param {readonly Source[]} files */
const behavioursOf = (files) => {
  const called = calledUseCases(files)
  return files.flatMap(({ path, text }) => {
    const [, useCase, mutation] = behaviour.exec(path) ?? []
    const name = camel(mutation ?? useCase ?? '')
    const isCalled =
      useCase !== undefined &&
      called.has(useCase) &&
      new RegExp(`export (?:async function|const) ${name}\\b`).test(text)
    return isCalled || mutation !== undefined ? [{ name, path }] : []
  })
}

/**
 * Each use case and each mutation needs a test with its name: in the file name, or as a word in a title.
 * @param {readonly Source[]} files
 * @returns {import('./source-check.mjs').CheckResult}
 */
export const checkNamedTests = (files) => {
  const tests = files.filter(({ path }) => apiTest.test(path))
  const named = new Set(tests.map(({ path }) => camel(basename(path).split('.')[0] ?? '')))
  for (const { text } of tests)
    for (const [, , words = ''] of text.matchAll(title))
      for (const word of words.split(/\W+/)) named.add(word)
  const missing = behavioursOf(files).filter(({ name }) => !named.has(name))
  const output = missing.map(({ name, path }) => `${path}: no test is named ${name}`).join('\n')
  return {
    name: 'each use case and each mutation has a test with its name',
    ok: missing.length === 0,
    output,
  }
}
