import { expect, it } from 'vitest'
import { listingFingerprint } from '../../src/domain/listing-fingerprint.ts'
import { listingId } from '../../src/domain/listing-id.ts'
import { listingTitle } from '../../src/domain/listing-title.ts'
import { pageYear } from '../../src/domain/page-year.ts'

const fingerprintOf = (titles: string[]): string => {
  const fingerprint = listingFingerprint()
  titles.forEach(fingerprint.add)
  return fingerprint.digest()
}

it.each([
  ['01-07', '2025-09-29', 2026],
  ['01-07', '2026-01-07', 2026],
  ['01-07', '2026-01-08', 2027],
  ['12-31', '2025-01-01', 2025],
  ['02-29', '2023-05-01', 2024],
  ['02-29', '2024-02-29', 2024],
  ['02-29', '2024-03-01', 2028],
  ['02-29', '1896-03-01', 1904],
])('a page of %s whose newest paper is of %s is of %i', (monthDay, newest, year) => {
  expect(pageYear(monthDay, newest)).toBe(year)
})

it('the year stays unknown where no paper has a day, or where the day is in no calendar', () => {
  expect(pageYear('01-07', null)).toBeNull()
  expect(pageYear('02-30', '2025-01-01')).toBeNull()
})

it('a listing is named by its day and fingerprint, whether its year is known or not', () => {
  const listing = { source: 'daily-papers-page', monthDay: '01-07', fingerprint: '0123456789abcdef' }
  expect(listingId(listing)).toBe('daily-papers-page:01-07:0123456789ab')
})

it('its title says the day as people do', () => {
  expect(listingTitle('Daily Papers', '01-07', '2026-01-07')).toBe('Daily Papers, 7 January 2026')
  expect(listingTitle('Daily Papers', '12-31', null)).toBe('Daily Papers, 31 December')
})

it('a fingerprint minds the order of titles and not their spelling', () => {
  expect(fingerprintOf(['One Title', 'Another'])).toBe(fingerprintOf(['one title.', 'ANOTHER']))
  expect(fingerprintOf(['One Title', 'Another'])).not.toBe(fingerprintOf(['Another', 'One Title']))
  expect(fingerprintOf(['ab', 'c'])).not.toBe(fingerprintOf(['a', 'bc']))
})
