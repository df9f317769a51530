import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { HolidayPlace } from '../domain/holiday.ts'
import { holidayCountries, holidayRegions } from './holiday-calendar.ts'

type Asked = { readonly country?: string | null | undefined; readonly region?: string | null | undefined }

/** A place whose holidays are known; null for none. A region needs its country. */
export async function checkPlace({
  country = null,
  region = null,
}: Asked): Promise<Result<HolidayPlace | null, DomainError<'UNKNOWN_COUNTRY' | 'UNKNOWN_REGION'>>> {
  if (country === null) return region === null ? ok(null) : err(domainError('UNKNOWN_REGION'))
  if (!(await holidayCountries()).includes(country)) return err(domainError('UNKNOWN_COUNTRY'))
  const regions = region === null ? [] : await holidayRegions(country)
  const isKnown = region === null || regions.some(({ key }) => key === region)
  return isKnown ? ok({ country, region }) : err(domainError('UNKNOWN_REGION'))
}
