import type { Lexicon } from './lexicon.ts'
import type { Token } from './reading.ts'

const little =
  `dwi eisiau mae ddim gyda fy yn ac ydw rwy isio wedi ysgol gartref tata mama mnie nie jest bardzo boli bije chce się jestem moja moj
mój mam nie_chce że eu nu vreau ma mă si bate frica frică tata ma_doare imi îmi este casa acasa quiero no_quiero mi papa me_pega casa tengo miedo estoy
je veux ne pas mon ma peur suis mourir mère père ich bin nicht mein mutter vater will angst und hause não quero minha meu eu estou medo casa
mujhe mera meri mein nahi hai ghar papa_marte maarte kar raha mai nahin bahut ka ki ho tha main mainu menu waan aabo hooyo ma rabo guriga
anne baba istemiyorum beni korkuyorum ben ev unë dua mos mami babi nuk me te jam shtëpi es gribu mani mamma noriu namo tėtis bijau mano
yra aš nenoriu io voglio mio padre paura sono casa mia voglio ho chcem nechci doma tatínek táta bojím akasă ik wil mijn niet papa slaat bang
naar huis kila nataka sitaki baba mimi nyumbani ana ayoub takot ako ayaw ko bahay nanay tatay
takut saya tidak rumah bapa minha mãe bate em pai`
    .split(/\s+/u)
    .filter((word) => !word.includes('_'))

const english = new Set(
  'the and is was to my i me it he she they not with that this in on at of for you have has do does dont when because so but a'.split(
    ' ',
  ),
)
const elsewhere = new Set(
  little.map((word) => [...word.normalize('NFKD')].filter((sign) => /[a-z]/u.test(sign)).join('')),
)
for (const word of [
  'me',
  'no',
  'will',
  'mama',
  'papa',
  'baba',
  'tata',
  'a',
  'ma',
  'mam',
  'has',
  'do',
  'on',
  'anne',
  'ben',
  'te',
  'main',
  'kila',
  'mia',
  'nu',
  'si',
  'ho',
  'mein',
  'em',
  'pas',
  'ana',
  'mos',
]) {
  elsewhere.delete(word)
}

/** Whether a text is in English. Somebody must read what is not, or may not be. */
export function languageOf(tokens: readonly Token[], lexicon: Lexicon): 'english' | 'not english' | 'unsure' {
  const words = tokens.filter(({ source }) => /\p{L}/u.test(source.plain))
  if (words.length === 0) return 'english'
  const otherScript = words.filter(({ source }) => !/^[a-z0-9]+$/u.test(source.plain)).length
  if (otherScript * 3 > words.length) return 'not english'
  const read = words.filter(({ is }) => lexicon.isKnown(is)).length
  const foreign = words.filter(({ source }) => elsewhere.has(source.plain)).length
  const ours = words.filter(({ is }) => english.has(is)).length
  if (foreign >= 2 && foreign > ours) return 'not english'
  if (read * 5 >= words.length * 3) return 'english'
  if (words.length >= 4 && ours === 0) return foreign > 0 ? 'not english' : 'unsure'
  return words.length - read >= 2 || read === 0 ? 'unsure' : 'english'
}
