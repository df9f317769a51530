import { serviceColours } from '@hora/schema/inputs/services'
import { builder } from '#graph/builder.ts'

const values = Object.fromEntries(
  serviceColours.map((value) => [value.toUpperCase(), { value, description: `The colour ${value}.` }]),
)

export const ServiceColourEnum = builder.enumType('ServiceColour', {
  description: 'The colours a service can have in the calendar.',
  values: values as Record<
    Uppercase<(typeof serviceColours)[number]>,
    { value: string; description: string }
  >,
})
