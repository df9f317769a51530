import { expect, test } from 'vitest'
import { plainLetters } from './plain-letters.ts'

test.each([
  ['Zoë Nguyễn', 'zoe nguyen'],
  ['Łukasz ŻÓŁW', 'lukasz zolw'],
  ['Søren Straße', 'soren strasse'],
  ['İpek Yılmaz', 'ipek yilmaz'],
  ['ﬁona', 'fiona'],
  ['Лев, 李明', 'лев, 李明'],
])('%s in plain letters is %s', (text, plain) => expect(plainLetters(text)).toBe(plain))
