import type { SQL } from 'drizzle-orm'

/** A condition over the rows of a feature, or a value that is counted from them. */
type Condition = (...about: never[]) => SQL<unknown>

/**
 * What a feature can tell the features below it about its rows. They put such a condition into their own statements,
 * and import nothing. Each feature adds its own in `data/conditions.ts`, under its name.
 */
export interface Conditions extends Readonly<Record<never, Condition>> {}

/** All conditions of a feature, by the first part of their names. */
export type ConditionsOf<Feature extends string> = {
  readonly [Name in Extract<keyof Conditions, `${Feature}.${string}`>]: Conditions[Name] & Condition
}
