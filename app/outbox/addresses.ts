const longest = 254
const shape =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i

/** Whether a text is one plain e-mail address and nothing else: no name, no second address, no line that could become a header. */
export function isAddress(text: string): boolean {
  return text.length <= longest && shape.test(text)
}
