import { cleanText } from './clean-text.ts'

/**
 * The text in a file, made clean: UTF-8 or what a spreadsheet writes instead, UTF-16 with or without its mark at the
 * start, or the old letters of Windows where the bytes are no UTF-8. Whatever the bytes are, there is some text.
 */
export function textInFile(bytes: Uint8Array): string {
  return cleanText(decoded(bytes, encodingOf(bytes)))
}

/** Decoded as a stream of one piece: in one go Node 20 takes the curly apostrophes of Windows for control characters. */
function decoded(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding)
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // Every second byte of plain letters in UTF-16 is nothing.
  if (first && second === 0 && third && fourth === 0) return 'utf-16le'
  if (first === 0 && second && third === 0 && fourth) return 'utf-16be'
  const text = decoded(bytes, 'utf-8')
  // One broken letter in a text of many whole ones does not make the others old.
  const broken = text.split('\uFFFD').length - 1
  return broken > text.length - text.replace(/[^\0-\x7f\uFFFD]/g, '').length ? 'windows-1252' : 'utf-8'
}
