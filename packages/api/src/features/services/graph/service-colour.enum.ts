import { builder } from '#graph/builder.ts'

const colours = ['clay', 'ink', 'moss', 'ochre', 'plum', 'rose', 'sky', 'slate'] as const

const values = Object.fromEntries(
  colours.map((value) => [value.toUpperCase(), { value, description: `The colour called ${value}.` }]),
)

export const ServiceColourEnum = builder.enumType('ServiceColour', {
  description: 'The colours a service can have in the calendar.',
  values: values as Record<Uppercase<(typeof colours)[number]>, { value: string; description: string }>,
})
