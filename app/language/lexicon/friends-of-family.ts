/** Whose friends come to the house, as children call them. */
export const grownUpsAtHome: readonly string[] =
  'mum mummy mam mom dad daddy nan nana gran granny grandma grandad grandpa uncle auntie aunty stepdad stepmum'.split(
    ' ',
  )

const friends = 'friend mate boyfriend partner fella bloke'.split(' ')

/** "Nan's friend", "my uncle's mate": who comes close through somebody in the family. */
export function friendsOf(people: readonly string[]): string {
  return people.flatMap((person) => friends.map((friend) => `${person}s_${friend}`)).join(' ')
}
