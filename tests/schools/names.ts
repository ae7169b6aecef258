import type { Seeded } from './seeded.ts'

/** First names heard on the playgrounds of a British town. */
const usual = `
  Aaliyah Aarav Abdullah Abigail Adam Ahmed Aisha Alba Albie Alfie Alice Amelia Amina Anaya Archie Aria Arlo Arthur Ava
  Ayaan Beatrice Bella Benjamin Bodhi Bonnie Brandon Caleb Callum Charlie Chloe Clara Connor Daisy Daniel Dylan Eden Edie
  Eleanor Elias Elijah Ella Ellie Elsie Emily Emma Ethan Eva Evie Ezra Faith Fatima Felix Finley Florence Frankie Freddie
  Freya George Grace Gurpreet Hamza Hannah Harley Harper Harrison Harry Hassan Henry Holly Hugo Ibrahim Imogen Iris Isaac
  Isabella Isla Ivy Jack Jacob James Jasmine Jasper Jayden Jesse Joseph Josh Kai Khadija Kian Kofi Layla Leo Leon Lily
  Logan Lola Louie Luca Lucy Luna Lyra Maisie Maryam Mason Matilda Maya Mia Michael Mila Millie Mohammed Molly Musa Nadia
  Nancy Nathan Niamh Noah Nora Nur Oliver Olivia Oscar Otis Penelope Phoebe Poppy Priya Rafael Ralph Reggie Riley Robin
  Ronnie Rory Rosie Ruby Rupert Ryan Sami Samuel Sara Scarlett Sebastian Sienna Simran Sofia Sonny Stanley Summer Sunny
  Tariq Teddy Theo Thomas Toby Tomasz Toni Tyler Victoria Violet Wanda Wilfred William Willow Yasmin Yusuf Zach Zainab Zara
`
  .trim()
  .split(/\s+/)

/** Names that programs get wrong: accents, apostrophes, hyphens, spaces, one letter, and a great many letters. */
const unusual = [
  'Siân',
  'Zoë',
  'Łukasz',
  'Chloë',
  'Máire',
  'Ffion-Haf',
  'D’Arcy',
  "O'Shea",
  'Anne-Marie',
  'Mary Jane',
  'X',
  'Bo',
  'Nguyễn',
  'José',
  'Żaneta',
  'Søren',
  'İrem',
  'Oluwaseun',
  'Maximiliana-Theodora',
  'Krishnaswamynathan',
] as const

/** Family names, of which a school keeps the first letter. */
const families = `
  Adams Ahmed Ali Bailey Begum Bell Brown Campbell Carter Chowdhury Clarke Cooper Davies Dixon Edwards Evans Fisher Fox
  Green Griffiths Hall Harris Hill Hughes Hussain Islam Jackson James Jones Kaur Kelly Khan King Kowalski Lee Lewis Lloyd
  Mahmood Martin Miah Mitchell Moore Morgan Murphy Nowak O’Brien O’Neill Okonkwo Owen Parker Patel Phillips Price Quinn
  Rahman Reid Roberts Robinson Rose Ross Scott Shah Singh Smith Taylor Thomas Turner Uddin Usman Vaughan Walker Ward Watson
  White Williams Wilson Wood Wright Young Yusuf Zielińska Élan Ångström
`
  .trim()
  .split(/\s+/)

export type ChildName = { readonly firstName: string; readonly familyInitial: string }

const firstLetterOf = (name: string) => [...name.toUpperCase()][0] ?? '?'

/** Names for so many children of a class: two or three that are seldom met, and in a big class two children called the same. */
export function childNames(chance: Seeded, count: number): ChildName[] {
  const seldom = chance.draw(unusual, 2 + chance.below(2))
  const names = [...seldom, ...chance.draw(usual, count)]
    .filter((_, place) => place < count)
    .map((firstName) => ({ firstName, familyInitial: firstLetterOf(chance.pick(families) ?? 'A') }))
  const [someone] = names
  if (!someone || count <= 10) return names
  const others = families.map(firstLetterOf).filter((letter) => letter !== someone.familyInitial)
  const twin = { firstName: someone.firstName, familyInitial: chance.pick(others) ?? 'A' }
  return names.map((name, place) => (place === count - 1 ? twin : name))
}
