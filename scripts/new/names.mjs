import { Refusal } from '../bootstrap/refusal.mjs'

/** @typedef {{ kebab: string, camel: string, pascal: string, words: string, phrase: string }} Names */

/**
 * One name in every spelling that the code needs.
 * @param {string} kebab such as `cancel-booking`
 * @returns {Names}
 */
export const namesOf = (kebab) => {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(kebab)) {
    throw new Refusal(`“${kebab}” is not a name in kebab-case, such as cancel-booking.`)
  }
  const pascal = kebab.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase())
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1)
  const phrase = kebab.replaceAll('-', ' ')
  const words = phrase.charAt(0).toUpperCase() + phrase.slice(1)
  return { kebab, camel, pascal, words, phrase }
}

/** The name of the object a feature is about: `review` of `reviews`. @param {string} feature */
export const thingOf = (feature) => namesOf(feature.replace(/s$/, ''))
