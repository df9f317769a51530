import { type FieldPolicy, InMemoryCache, type TypePolicies, type TypePolicy } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'
import { connectionFields, listFields, zoneFields } from '#web/gql/field-policies.ts'
import { otherPossibleTypes, possibleTypes } from '#web/gql/possible-types.ts'
import { knownZone } from '#web/time/known-zone.ts'

const paging = new Set(['first', 'after', 'last', 'before'])

/** All pages of a connection form one list; other values of its other arguments form another list. */
function connection(): FieldPolicy {
  return relayStylePagination((args) => {
    const keys = Object.keys(args ?? {}).filter((name) => !paging.has(name))
    return keys.length > 0 ? keys.sort() : false
  })
}

/** The newest answer replaces the previous one. */
const replaced: FieldPolicy = { merge: false }

/**
 * The server may know a zone that this browser does not. No page could show a time in it, so pages read UTC. A form that
 * saves a zone asks for `savedZone: zone`: the name as it is.
 */
const readableZone: FieldPolicy<string> = {
  read: (zone, { field }) => (zone && field?.alias?.value !== 'savedZone' ? knownZone(zone) : zone),
}

/** Lists are replaced anyway; Apollo's development build warns unless a policy says so. */
const wholeLists = import.meta.env.DEV ? listFields : {}

/** Policies that cannot be derived from the schema. */
const exceptions: Record<string, Omit<TypePolicy, 'fields'> & { fields?: Record<string, FieldPolicy> }> = {
  // All times come at once, inside a union that has no id.
  Query: { fields: { freeTimes: replaced } },
  // There is one viewer: every query for a part of it merges into the same object.
  Viewer: { keyFields: [], fields: { onboarding: { merge: true } } },
  // A place has no id, and queries may select different fields of it.
  Place: { merge: true },
}

/** The policies of all types: those derived from the schema, and the exceptions. */
function typePolicies(): TypePolicies {
  const names = [connectionFields, wholeLists, zoneFields, exceptions].flatMap((table) => Object.keys(table))
  const policy = (name: string): TypePolicy => {
    const fields = [
      ...(connectionFields[name] ?? []).map((field) => [field, connection()] as const),
      ...(wholeLists[name] ?? []).map((field) => [field, replaced] as const),
      ...(zoneFields[name] ?? []).map((field) => [field, readableZone] as const),
      ...Object.entries(exceptions[name]?.fields ?? {}),
    ]
    return { ...exceptions[name], fields: Object.fromEntries(fields) }
  }
  return Object.fromEntries(names.map((name) => [name, policy(name)]))
}

/** Apollo's development build warns about types it does not know; no fragment needs these. */
const knownTypes = import.meta.env.DEV ? { ...possibleTypes, ...otherPossibleTypes } : possibleTypes

export function createCache(): InMemoryCache {
  return new InMemoryCache({ possibleTypes: knownTypes, typePolicies: typePolicies() })
}
