import { randomInt } from 'node:crypto'

/** Letters that neither look nor sound like another when they are read out across a room. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ'
const length = 6

/** A new code for a class: six clear letters, chosen by chance (113 million codes). */
export function newClassCode(): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
}

/** A class code as a child typed it, in the form it is kept: capitals, without the spaces. */
export function asClassCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z]/g, '')
}
