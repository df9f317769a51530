import { z } from 'zod'

/** The value of a `ZoneField`. The server checks it: it may know a zone that this browser does not. */
export const chosenZone = z.string().brand<'TimeZone'>()
