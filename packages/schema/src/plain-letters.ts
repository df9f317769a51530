/** Letters that Unicode does not take apart into a letter and its accent. */
const whole: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ß: 'ss',
  þ: 'th',
}

/** A text in small letters without accents: "Zoë Łuć" → "zoe luc". Other scripts and signs stay. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[æœøđðħıłßþ]/g, (letter) => whole[letter] ?? letter)
}
