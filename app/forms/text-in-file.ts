import { cleanText } from './clean-text.ts'

/**
 * The text in a file, made clean: UTF-8 or what a spreadsheet writes instead, UTF-16 with its mark at the start, or the
 * old letters of Windows where the bytes are no UTF-8. Whatever the bytes are, there is some text.
 */
export function textInFile(bytes: Uint8Array): string {
  return cleanText(new TextDecoder(encodingOf(bytes)).decode(bytes))
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return new TextDecoder('utf-8').decode(bytes).includes('\uFFFD') ? 'windows-1252' : 'utf-8'
}
