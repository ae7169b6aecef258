const [lineFeed, carriageReturn, space, tab] = [0x0a, 0x0d, 0x20, 0x09]
/** Whether a byte can only go on with a letter of UTF-8 that has begun before. */
const goesOn = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte < 0xc0

/**
 * The bytes of a calendar file without letters cut in two: programs fold long lines after so many bytes, in the middle of a
 * letter too. The rest of the letter goes before the fold, so that every line stays the line it was.
 */
export function wholeLetters(bytes: Uint8Array): Uint8Array {
  const beginning = Buffer.from(bytes.subarray(0, 100)).toString('latin1')
  if (!/^(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR/i.test(beginning)) return bytes
  const whole = new Uint8Array(bytes.length)
  let to = 0
  for (let at = 0; at < bytes.length; at++) {
    const afterFold = foldEnd(bytes, at)
    let rest = afterFold
    while (afterFold > at && goesOn(bytes[rest])) whole[to++] = bytes[rest++] ?? 0
    const until = rest > afterFold ? afterFold : at + 1
    for (let place = at; place < until; place++) whole[to++] = bytes[place] ?? 0
    at = rest > afterFold ? rest - 1 : at
  }
  return whole
}

/** Where a fold that begins here ends; here, when none does. */
function foldEnd(bytes: Uint8Array, at: number): number {
  const feed = bytes[at] === carriageReturn ? at + 1 : at
  if (bytes[feed] !== lineFeed) return at
  return bytes[feed + 1] === space || bytes[feed + 1] === tab ? feed + 2 : at
}
