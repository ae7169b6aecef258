/** What of a page's look is compared: everything that can be seen of a box, its border, its letters and its place. */
const properties = [
  'background-color',
  'border-bottom-color',
  'border-bottom-style',
  'border-bottom-width',
  'border-left-color',
  'border-left-style',
  'border-left-width',
  'border-right-style',
  'border-right-width',
  'border-top-color',
  'border-top-left-radius',
  'border-top-style',
  'border-top-width',
  'box-shadow',
  'color',
  'display',
  'fill',
  'float',
  'font-family',
  'font-size',
  'font-weight',
  'grid-column-gap',
  'grid-row-gap',
  'letter-spacing',
  'line-height',
  'list-style-type',
  'margin-bottom',
  'margin-left',
  'margin-right',
  'margin-top',
  'min-height',
  'opacity',
  'outline-style',
  'overflow-x',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'position',
  'stroke',
  'stroke-width',
  'text-align',
  'text-decoration-line',
  'text-transform',
  'transform',
  'visibility',
  'white-space',
  'z-index',
] as const

/** One value of one element: "12 button.go | color" and what it was computed to. */
export type ComputedLook = Readonly<Record<string, string>>

/** What says how children stand in a box, which it does only in a box that lays them out. */
const layouts = ['align-items', 'flex-direction', 'justify-content'] as const

/**
 * The page with a few lines added that write what every element came to look like into its title. They are in the words
 * of 2019, because that is how old the oldest of these browsers' JavaScript is. What a browser only calls by another
 * name today is called by one name here, and an element's place is told from what stands before it, so that a pixel
 * more in one line does not count again in every line below. What is folded away or only drawn elsewhere is left out.
 */
export function withLookInTitle(html: string): string {
  const script = `<script>
var properties = ${JSON.stringify(properties)}, layouts = ${JSON.stringify(layouts)}
var look = {}, all = document.body.querySelectorAll('*')
function sameName(value) {
  return value === 'start' ? 'left' : value === 'auto' ? '0px' : value
}
function note(name, element, style) {
  var box = element.getBoundingClientRect(), before = element.previousElementSibling
  var parent = element.parentNode.getBoundingClientRect()
  for (var p = 0; p < properties.length; p++) {
    var value = style.getPropertyValue(properties[p])
    look[name + properties[p]] = /^(text-align|min-height)$/.test(properties[p]) ? sameName(value) : value
  }
  if (/flex|grid/.test(style.display)) for (var l = 0; l < layouts.length; l++) look[name + layouts[l]] = style.getPropertyValue(layouts[l])
  look[name + 'outline-width'] = style.outlineStyle === 'none' ? 'none' : style.outlineWidth
  look[name + 'width'] = box.width + 'px'
  look[name + 'height'] = box.height + 'px'
  look[name + 'left'] = box.left - parent.left + 'px'
  look[name + 'top'] = box.top - (before ? before.getBoundingClientRect().bottom : parent.top) + 'px'
}
for (var at = 0; at < all.length; at++) {
  var element = all[at], unseen = element.parentNode.closest('details:not([open]), symbol')
  if (element.tagName === 'SCRIPT' || (unseen && element.tagName !== 'SUMMARY')) continue
  note(at + ' ' + element.tagName + '.' + element.getAttribute('class') + ' | ', element, getComputedStyle(element))
}
document.title = encodeURIComponent(JSON.stringify(look))
</script>`
  return html.replace('</body>', `${script}</body>`)
}

/** What was written into the title. */
export function lookIn(html: string): ComputedLook {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? []
  return JSON.parse(decodeURIComponent(title)) as ComputedLook
}

export type Comparison = {
  readonly percent: number
  readonly differences: readonly string[]
  /** Those of them that change a colour. One is enough to hide a button: white letters on what was green. */
  readonly colours: readonly string[]
}

/** How much of a page looks as it does today, in percent, and what does not. */
export function compareLooks(today: ComputedLook, then: ComputedLook): Comparison {
  const names = Object.keys(today)
  const differences = names
    .filter((name) => !isAlike(today[name] ?? '', then[name] ?? 'nothing'))
    .map((name) => `${name}: ${today[name] ?? ''} was ${then[name] ?? 'nothing'}`)
  const colours = differences.filter((difference) => /\| (?:[a-z-]*color|fill|stroke):/.test(difference))
  return { percent: 100 * (1 - differences.length / names.length), differences, colours }
}

/** The same but for less than a pixel, or a shade nobody sees. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  const numbers = /-?\d+(?:\.\d+)?/g
  if (one.replace(numbers, '#') !== other.replace(numbers, '#')) return false
  const others = other.match(numbers) ?? []
  return (one.match(numbers) ?? []).every((number, at) => Math.abs(Number(number) - Number(others[at])) <= 1)
}
