import { parseRegExpLiteral, type AST } from '@eslint-community/regexpp'

/** A text that is made longer by repeating its middle. */
export type Shape = { readonly start: string; readonly again: string; readonly end: string }

export const textOf = ({ start, again, end }: Shape, times: number) => start + again.repeat(times) + end

const signs = [...'aAzq1 \t\n-_/\\.,:;=*?+"\'()[]{}|<>@#&%$!^~`é٣漢\u0301\u200D😀\u0000\r']

/**
 * Texts that make an expression work as hard as it can: whatever can be repeated is repeated, after what leads to it, with
 * and without an end that makes it all have been in vain, and the way to it is repeated too.
 */
export function shapesFor(pattern: RegExp): Shape[] {
  const { pattern: root } = parseRegExpLiteral(pattern)
  const { flags } = pattern
  const found = new Map<string, Shape>()
  const add = (shape: Shape) => {
    if (shape.again !== '') found.set(JSON.stringify(shape), shape)
  }
  for (const { node, before } of quantifiersIn(root, flags)) {
    const pumps = samplesOf(node.element, flags)
    const ends = ['', ...['\u0000', '!', '\n'].filter((end) => !pumps.includes(end))]
    for (const again of pumps)
      for (const end of ends) {
        for (const start of new Set(['', before])) add({ start, again, end })
        if (before !== '') add({ start: '', again: before + again, end })
        add({ start: '', again: before + again.repeat(30), end })
      }
    const [one = '', other = ''] = pumps.slice(-2)
    add({ start: before, again: one + other, end: '\u0000' })
  }
  for (const part of ways(root, flags)) {
    add({ start: '', again: part, end: '\u0000' })
    // All but its end, over and over: each looks for an end that never comes.
    for (let upTo = 1; upTo < Math.min(part.length, 12); upTo++) add({ start: '', again: part.slice(0, upTo), end: '' })
  }
  return [...found.values()]
}

type Quantified = { readonly node: AST.Quantifier; readonly before: string }

/** Everything that may be repeated, with a text that leads up to it. */
function quantifiersIn(root: AST.Pattern, flags: string): Quantified[] {
  const found: Quantified[] = []
  function look(node: AST.Node, before: string): void {
    if (node.type === 'Quantifier') {
      if (node.max > 1) found.push({ node, before })
      look(node.element, before)
    } else if ('alternatives' in node) {
      for (const alternative of node.alternatives) look(alternative, before)
    } else if (node.type === 'Alternative') {
      let led = before
      for (const element of node.elements) {
        look(element, led)
        led += sampleOf(element, flags)
      }
    }
  }
  look(root, '')
  return found
}

/** A text for each way an expression can be gone. */
const ways = (root: AST.Pattern, flags: string): string[] =>
  root.alternatives.map((alternative) => sampleOf(alternative, flags))

const sampleOf = (node: Part, flags: string) => samplesOf(node, flags)[0] ?? ''
type Part = AST.Element | AST.Alternative | AST.QuantifiableElement

/** Short texts that a part stands for, as far as that can be told from the part alone: of each choice in it every way once. */
function samplesOf(node: Part, flags: string): string[] {
  const samples = () => {
    switch (node.type) {
      case 'Character':
        return [String.fromCodePoint(node.value)]
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return matchedBy(node.raw, flags)
      case 'Quantifier':
        return samplesOf(node.element, flags).map((sample) => sample.repeat(Math.max(node.min, node.max > 1 ? 1 : 0)))
      case 'Alternative': {
        const parts = node.elements.map((element) => samplesOf(element, flags))
        const usual = parts.map(([first = '']) => first)
        return [usual, ...parts.flatMap((part, at) => part.slice(1).map((other) => usual.with(at, other)))].map((all) =>
          all.join(''),
        )
      }
      case 'Group':
      case 'CapturingGroup':
        return node.alternatives.flatMap((alternative) => samplesOf(alternative, flags))
      default:
        return ['']
    }
  }
  return [...new Set(samples())].slice(0, 12)
}

/** Signs that a class of signs has in it. */
function matchedBy(raw: string, flags: string): string[] {
  const unicode = flags.includes('v') ? 'v' : /\\p/i.test(raw) ? 'u' : ''
  const alone = new RegExp(`^(?:${raw})$`, unicode)
  return signs.filter((sign) => alone.test(sign)).slice(0, 4)
}
