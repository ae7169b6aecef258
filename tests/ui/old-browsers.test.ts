import { expect, test } from 'vitest'
import { forOldBrowsers } from '#app/ui/css/old-browsers.ts'

test('a rule in a layer stands by itself, in its place', () => {
  expect(
    forOldBrowsers('@layer base, utilities; @layer base { p { margin: 0 } } @layer utilities { .a { top: 0 } }'),
  ).toBe('p{margin:0}.a{top:0}')
})

test('a value that is the same everywhere is written out, through other values and other choices', () => {
  const sheet =
    ':root { --ink: #1b2633; --text: var(--ink); } p { color: var(--text) } b { color: var(--never, var(--ink)) }'
  expect(forOldBrowsers(sheet)).toBe('p,b{color:#1b2633}')
})

test('a value that differs from place to place stays a variable', () => {
  const sheet = '* { --edge: solid } .dashed { --edge: dashed } p { border-style: var(--edge) }'
  expect(forOldBrowsers(sheet)).toContain('border-style:var(--edge)')
})

test('a value with a bracket, a comma or a semicolon in quotes is read whole', () => {
  expect(forOldBrowsers(':root { --from: "a;b{" } p::before { content: var(--from) } /* } */ i { left: 0 }')).toBe(
    'p:before{content:"a;b{"}i{left:0}',
  )
})

test.each([
  [':is(.a, .b) i { top: 0 }', '.a i,.b i{top:0}'],
  [':where(p > .a) i { top: 0 }', 'p>.a i{top:0}'],
  ['.tile:is(button, a) { top: 0 }', 'button.tile,a.tile{top:0}'],
  ['.a, .b { :checked + & { top: 0 } }', ':checked+.a,:checked+.b{top:0}'],
  [':is(:is(.a, .b), .c) { top: 0 }', '.a,.b,.c{top:0}'],
])('%s is written without nesting, :is() and :where()', (sheet, old) => {
  expect(forOldBrowsers(sheet)).toBe(old)
})

test('a choice that cannot be taken apart is refused, not guessed', () => {
  expect(() => forOldBrowsers('.tile:is(.a .b) { top: 0 }')).toThrow('too deep')
})

test('a selector only some browsers know does not take its neighbours with it', () => {
  expect(forOldBrowsers('button, a:focus-visible { top: 0 }')).toBe('button{top:0}a:focus-visible{top:0}')
})

test('sides, colours and widths of the screen are written as before 2020', () => {
  const sheet = '@media (width >= 40rem) { p { inset: 0; margin-inline: 1rem; color: oklch(46.7% 0.103 160) } }'
  const old = forOldBrowsers(sheet)
  expect(old).toContain('@media (min-width:40rem)')
  expect(old).not.toMatch(/inset:|margin-inline:/)
  expect(old).toMatch(/color:#[0-9a-f]{6}/)
})

test('what is endless for Tailwind is only very round', () => {
  expect(forOldBrowsers('p { border-radius: calc(infinity * 1px) }')).toBe('p{border-radius:9999px}')
})

test('a sheet that leaves a block open is refused', () => {
  expect(() => forOldBrowsers('p { color: red')).toThrow('leaves a block open')
})
