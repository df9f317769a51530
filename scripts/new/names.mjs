import { Refusal } from '../bootstrap/refusal.mjs'

/** @typedef {{ kebab: string, camel: string, pascal: string, words: string }} Names */

/**
 * One name in every spelling the code needs.
 * @param {string} kebab such as `cancel-booking`
 * @returns {Names}
 */
export const namesOf = (kebab) => {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(kebab)) {
    throw new Refusal(`“${kebab}” is not a name in kebab-case, such as cancel-booking.`)
  }
  const pascal = kebab.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase())
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1)
  const words = kebab.charAt(0).toUpperCase() + kebab.slice(1).replaceAll('-', ' ')
  return { kebab, camel, pascal, words }
}

/** The name of the thing a feature is about: `review` of `reviews`. @param {string} feature */
export const thingOf = (feature) => namesOf(feature.replace(/s$/, ''))
